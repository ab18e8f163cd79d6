import { caseStateLabels, caseWorkers, type Received } from '@hub/contracts'
import type { TransitionRefusal } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { Visits } from './appointments/visits.js'
import { factsOf } from './case-facts.js'
import { concernsStaff } from './case-facts.rules.js'
import { decideAsAny } from './case.rules.js'
import { CaseSettings } from './case-settings.js'
import { CasesStore, type LockedCase } from './cases.store.js'
import { CaseReach } from './dispatch/case-reach.js'
import { DispatchSteps } from './dispatch/dispatch-steps.js'
import { Quotations } from './quotations/quotations.js'
import type { StepAt, Written } from './steps/step.types.js'
import { LastOnesStore } from './work/last-ones.js'
import { WarrantySettings } from './warranty/warranty-settings.js'

type Step = Received<'POST /staff/cases/:caseId/actions'>['body']

/** What staff do about a case. */
@Injectable()
export class StepAsStaff {
  constructor(
    private readonly database: Database,
    private readonly settings: CaseSettings,
    private readonly warranty: WarrantySettings,
    private readonly store: CasesStore,
    private readonly reach: CaseReach,
    private readonly dispatch: DispatchSteps,
    private readonly visits: Visits,
    private readonly quotations: Quotations,
    private readonly lastOnes: LastOnesStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `case.not_found` also for other projects and teams; `auth.forbidden` for what is another's to do;
   * `case.taken`, `case.not_allowed_now`, `team.not_found`,
   * `case.visit_invalid`, `case.not_owners_cost`, `case.photo_lost`, `case.colleague_unknown`, `case.promise_past`, `case.part_unknown`
   */
  async execute(by: StaffCaller, caseId: string, step: Step): Promise<void> {
    await this.database.write(async (tx) => {
      const locked = await this.store.lock(tx, caseId)
      const roles = locked ? await this.reach.rolesOf(tx, by, locked) : []
      if (!locked || roles.length === 0) throw new DomainError('case.not_found')
      const decision = decideAsAny(roles, step.action, locked.state)
      if (!decision.allowed) throw refused(locked, step, decision.refusal)
      const facts = factsOf(locked, await this.lastOnes.of(tx, caseId), this.clock.now())
      if (!concernsStaff(step.action, facts)) throw refused(locked, step, 'not-allowed-now')
      const actor = { kind: 'staff', id: by.staffId, name: by.name } as const
      const { change, afterwards, ...event } = await this.what({ tx, locked, by, to: decision.to }, step)
      await this.store.append(tx, locked, { kind: step.action, by: actor, ...event }, change)
      await afterwards?.()
    })
  }

  private async what(at: StepAt, step: Step): Promise<Written> {
    const { locked, by, to: state } = at
    switch (step.action) {
      case 'take':
        return { change: { state, staff: { id: by.staffId, name: by.name } } }
      case 'pick':
        return this.dispatch.pick(at)
      case 'assign':
        return this.dispatch.assign(at, step.engineerId)
      case 'route':
        return this.dispatch.route(at, step.teamId)
      case 'hand':
        return this.hand(at, step)
      case 'propose':
        return this.visits.propose(at, step)
      case 'quote':
        return this.quotations.quote(at, step)
      case 'log': {
        const { words, photoIds, stage, materials } = step
        return { change: {}, words, photoIds, data: { stage, materials } }
      }
      case 'call_back':
        return { change: { returnedAt: this.clock.now() }, words: step.words, internal: true }
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

  private async hand({ tx, locked }: StepAt, step: { staffId: string; words: string }): Promise<Written> {
    const colleague = await tx
      .selectFrom('staff as s')
      .innerJoin('staffRole as r', 'r.staffId', 's.id')
      .select(['s.id', 's.name'])
      .where('s.id', '=', step.staffId)
      .where('s.disabledAt', 'is', null)
      .where('r.role', 'in', caseWorkers)
      .where((eb) => eb.or([eb('r.projectId', 'is', null), eb('r.projectId', '=', locked.projectId)]))
      .executeTakeFirst()
    if (!colleague) throw new DomainError('case.colleague_unknown')
    return { change: { staff: colleague }, words: step.words, data: { to: colleague.name }, internal: true }
  }
}

function refused(
  { state, staffName, engineerName }: LockedCase,
  { action }: Step,
  refusal: TransitionRefusal,
): DomainError {
  if (refusal === 'not-yours') return new DomainError('auth.forbidden')
  if (action === 'quote' && (state === 'accepted' || state === 'working'))
    return new DomainError('case.not_owners_cost')
  const holder = action === 'take' ? staffName : action === 'pick' ? engineerName : null
  if (holder !== null) return new DomainError('case.taken', { name: holder })
  return new DomainError('case.not_allowed_now', { state: caseStateLabels[state] })
}
