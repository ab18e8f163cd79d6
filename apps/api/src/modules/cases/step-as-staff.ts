import { caseStateLabels, caseWorkers, type Received } from '@hub/contracts'
import { decide } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { caseTransitions } from './case.rules.js'
import { CaseSettings } from './case-settings.js'
import { type CaseChange, CasesStore, type LockedCase, type NewCaseEvent } from './cases.store.js'
import { WarrantySettings } from './warranty/warranty-settings.js'

type Step = Received<'POST /staff/cases/:caseId/actions'>['body']
type Written = Pick<NewCaseEvent, 'words' | 'promises' | 'data' | 'internal'> & { readonly change: CaseChange }

/** What staff do about a case. */
@Injectable()
export class StepAsStaff {
  constructor(
    private readonly database: Database,
    private readonly settings: CaseSettings,
    private readonly warranty: WarrantySettings,
    private readonly store: CasesStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `case.not_found` also for other projects; `case.taken`, `case.not_allowed_now`,
   * `case.colleague_unknown`, `case.promise_past`, `case.part_unknown`
   */
  async execute(by: StaffCaller, caseId: string, step: Step): Promise<void> {
    await this.database.write(async (tx) => {
      const locked = await this.store.lock(tx, caseId)
      const mine = projectsOf(by, caseWorkers)
      if (!locked || (mine !== 'all' && !mine.includes(locked.projectId))) throw new DomainError('case.not_found')
      const actor = { kind: 'staff', id: by.staffId, name: by.name } as const
      const { change, ...event } = await this.what(tx, locked, step, by)
      await this.store.append(tx, locked, { kind: step.action, by: actor, ...event }, change)
    })
  }

  private async what(tx: Tx, locked: LockedCase, step: Step, by: StaffCaller): Promise<Written> {
    const decision = decide(caseTransitions, step.action, locked.state, 'staff')
    if (!decision.allowed) throw refused(locked, step)
    const { to: state } = decision
    switch (step.action) {
      case 'take':
        return { change: { state, staff: { id: by.staffId, name: by.name } } }
      case 'hand':
        return this.hand(tx, locked, step)
      case 'plan':
        if (step.promisedOn < this.clock.today()) throw new DomainError('case.promise_past')
        return { change: { promisedOn: step.promisedOn }, words: step.words, data: { promisedOn: step.promisedOn } }
      case 'regrade': {
        const { severity, words } = step
        const promises = this.settings.promised(locked.kind, severity)
        return { change: { severity }, words, promises, data: { severity } }
      }
      case 'judge': {
        const { part, liable, words } = step
        if (part !== null && !this.warranty.knows(part)) throw new DomainError('case.part_unknown')
        return { change: { part, liable }, words, data: { part, liable } }
      }
      case 'finish':
        return { change: { state, doneAt: this.clock.now() }, words: step.words }
      case 'arrive':
        return { change: { state } }
      case 'note':
        return { change: {}, words: step.words, internal: true }
      default:
        return { change: {}, words: step.words }
    }
  }

  private async hand(tx: Tx, { projectId }: LockedCase, step: { staffId: string; words: string }): Promise<Written> {
    const colleague = await tx
      .selectFrom('staff as s')
      .innerJoin('staffRole as r', 'r.staffId', 's.id')
      .select(['s.id', 's.name'])
      .where('s.id', '=', step.staffId)
      .where('s.disabledAt', 'is', null)
      .where('r.role', 'in', caseWorkers)
      .where((eb) => eb.or([eb('r.projectId', 'is', null), eb('r.projectId', '=', projectId)]))
      .executeTakeFirst()
    if (!colleague) throw new DomainError('case.colleague_unknown')
    return { change: { staff: colleague }, words: step.words, data: { to: colleague.name }, internal: true }
  }
}

function refused({ state, staffName }: LockedCase, { action }: Step): DomainError {
  if (action === 'take' && staffName !== null) return new DomainError('case.taken', { name: staffName })
  return new DomainError('case.not_allowed_now', { state: caseStateLabels[state] })
}
