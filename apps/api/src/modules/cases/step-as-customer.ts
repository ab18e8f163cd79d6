import { caseReopenDays, caseStateLabels, caseUrgeHours, type MemberRole, type Received } from '@hub/contracts'
import { decide } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { HomeAccess } from '../homes/index.js'
import { caseTransitions } from './case.rules.js'
import { CaseSettings } from './case-settings.js'
import { type CaseChange, CasesStore, type LockedCase, type NewCaseEvent } from './cases.store.js'
import { isReopenable } from './reopening.rules.js'
import { Reporters } from './reporters.js'

type Step = Received<'POST /homes/:homeId/cases/:caseId/actions'>['body']
const hour = 3_600_000

/** What the household does about its case: say more, urge, confirm, open again, cancel. */
@Injectable()
export class StepAsCustomer {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly settings: CaseSettings,
    private readonly store: CasesStore,
    private readonly reporters: Reporters,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `case.not_found`, `case.not_allowed_now`, `case.urged`, `case.photo_lost` */
  async execute(personId: string, { homeId, caseId }: { homeId: string; caseId: string }, step: Step): Promise<void> {
    const { id: membershipId, role } = await this.access.member(personId, homeId)
    await this.database.write(async (tx) => {
      const { purchaseId, name } = await this.reporters.of(tx, membershipId)
      if (!(await this.isTheirs(tx, caseId, { purchaseId, personId, role }))) throw new DomainError('case.not_found')
      const locked = await this.store.lock(tx, caseId)
      if (!locked) throw new DomainError('case.not_found')
      const by = { kind: 'customer', id: personId, name } as const
      const said = 'words' in step ? { words: step.words, photoIds: step.photoIds } : {}
      const { change, ...event } = this.what(locked, step)
      await this.store.append(tx, locked, { kind: step.action, by, ...said, ...event }, change)
    })
  }

  private what(locked: LockedCase, { action }: Step): Pick<NewCaseEvent, 'promises'> & { change: CaseChange } {
    const now = this.clock.now()
    const decision = decide(caseTransitions, action, locked.state, 'customer')
    const isLate = action === 'reopen' && !isReopenable(locked.doneAt, now, caseReopenDays)
    if (!decision.allowed || isLate)
      throw new DomainError('case.not_allowed_now', { state: caseStateLabels[locked.state] })
    const { to: state } = decision
    if (action === 'urge') {
      this.refuseUrgingAgain(locked.urgedAt, now)
      return { change: { urgedAt: now } }
    }
    if (action === 'reopen')
      return { change: { state, doneAt: null }, promises: this.settings.promised(locked.kind, locked.severity) }
    return { change: { state } }
  }

  private refuseUrgingAgain(urgedAt: Date | null, now: Date): void {
    if (urgedAt === null) return
    const again = new Date(urgedAt.getTime() + caseUrgeHours * hour)
    if (now < again) throw new DomainError('case.urged', { time: shanghaiMoment(again).slice(11, 16) })
  }

  /** As in the query that shows it. */
  private async isTheirs(
    tx: Tx,
    caseId: string,
    { purchaseId, personId, role }: { purchaseId: string; personId: string; role: MemberRole },
  ): Promise<boolean> {
    const query = tx
      .selectFrom('serviceCase')
      .select('id')
      .where('id', '=', caseId)
      .where('purchaseId', '=', purchaseId)
      .$if(role === 'tenant', (q) => q.where((eb) => eb.or([eb('kind', '=', 'repair'), eb('personId', '=', personId)])))
    return (await query.executeTakeFirst()) !== undefined
  }
}
