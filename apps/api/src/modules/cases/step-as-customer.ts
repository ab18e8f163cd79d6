import {
  type CaseState,
  caseStateLabels,
  caseUrgeHours,
  lowRating,
  type MemberRole,
  type Received,
} from '@hub/contracts'
import { decide } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { actsForOwner, HomeAccess } from '../homes/index.js'
import { Visits } from './appointments/visits.js'
import { factsOf } from './case-facts.js'
import { caseTransitions, customerActions } from './case.rules.js'
import { CaseSettings } from './case-settings.js'
import { type CaseChange, CasesStore, type LockedCase, type NewCaseEvent } from './cases.store.js'
import { Quotations } from './quotations/quotations.js'
import { Reporters } from './reporters.js'
import { LastOnesStore } from './work/last-ones.js'

type Step = Received<'POST /homes/:homeId/cases/:caseId/actions'>['body']
type Come = Pick<NewCaseEvent, 'promises' | 'data'> & { readonly change: CaseChange }
const hour = 3_600_000
/** A new round is rated anew. */
const unrated = { rating: null, ratedAt: null, returnDueAt: null, returnedAt: null }

/** What the household does about its case: say more, urge, decide on a time or a price, confirm, rate, open again, cancel. */
@Injectable()
export class StepAsCustomer {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly settings: CaseSettings,
    private readonly store: CasesStore,
    private readonly reporters: Reporters,
    private readonly visits: Visits,
    private readonly quotations: Quotations,
    private readonly lastOnes: LastOnesStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `case.not_found`, `case.not_allowed_now`, `case.urged`, `case.visit_past`, `case.photo_lost` */
  async execute(personId: string, { homeId, caseId }: { homeId: string; caseId: string }, step: Step): Promise<void> {
    const { id: membershipId, role } = await this.access.member(personId, homeId)
    await this.database.write(async (tx) => {
      const { purchaseId, name } = await this.reporters.of(tx, membershipId)
      if (!(await this.isTheirs(tx, caseId, { purchaseId, personId, role }))) throw new DomainError('case.not_found')
      const locked = await this.store.lock(tx, caseId)
      if (!locked) throw new DomainError('case.not_found')
      const by = { kind: 'customer', id: personId, name } as const
      const said = saidIn(step)
      const facts = factsOf(locked, await this.lastOnes.of(tx, caseId), this.clock.now())
      const reader = { actsForOwner: actsForOwner(role), isReporter: locked.personId === personId }
      if (!customerActions(facts, reader).includes(step.action))
        throw new DomainError('case.not_allowed_now', { state: caseStateLabels[locked.state] })
      const { change, ...event } = await this.what(tx, locked, step)
      await this.store.append(tx, locked, { kind: step.action, by, ...said, ...event }, change)
    })
  }

  private async what(tx: Tx, locked: LockedCase, step: Step): Promise<Come> {
    const now = this.clock.now()
    const state = toOf(step.action, locked.state)
    switch (step.action) {
      case 'urge':
        this.refuseUrgingAgain(locked.urgedAt, now)
        return { change: { urgedAt: now } }
      case 'reopen': {
        const promises = this.settings.promised(locked.kind, locked.severity)
        return { change: { state, doneAt: null, ...unrated }, promises }
      }
      case 'accept_visit':
        return { change: {}, data: await this.visits.accept(tx, locked.id) }
      case 'reject_visit':
        await this.visits.set(tx, locked.id, 'rejected')
        return { change: {} }
      case 'accept_quote':
      case 'decline_quote':
        await this.quotations.set(tx, locked.id, step.action === 'accept_quote' ? 'accepted' : 'declined')
        return { change: {} }
      case 'rate': {
        const returnDueAt = step.stars <= lowRating ? this.clock.in(this.settings.returnHours * 3600) : null
        return { change: { rating: step.stars, ratedAt: now, returnDueAt }, data: { stars: step.stars } }
      }
      default:
        return { change: { state } }
    }
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

function toOf(action: Step['action'], state: CaseState): CaseState {
  const decision = decide(caseTransitions, action, state, 'customer')
  return decision.allowed ? decision.to : state
}

function saidIn(step: Step): Pick<NewCaseEvent, 'words' | 'photoIds'> {
  if (!('words' in step) || step.words === '') return {}
  return 'photoIds' in step ? { words: step.words, photoIds: step.photoIds } : { words: step.words }
}
