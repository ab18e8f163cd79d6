import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import type { Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import type { StepAt, Written } from '../steps/step.types.js'

const standing = ['proposed', 'accepted']

/** Appointments of a case: one stands at a time, the household accepts or rejects it. */
@Injectable()
export class Visits {
  constructor(private readonly clock: Clock) {}

  /** Takes the place of the one that stood: so an appointment is moved. @throws DomainError `case.visit_invalid` */
  async propose(
    { tx, locked, by }: StepAt,
    { startsAt, endsAt, words }: { startsAt: string; endsAt: string; words: string },
  ): Promise<Written> {
    const now = this.clock.now()
    const [from, to] = [new Date(startsAt), new Date(endsAt)]
    if (from <= now || to <= from) throw new DomainError('case.visit_invalid')
    await this.set(tx, locked.id, 'replaced')
    const row = { id: newId(now), projectId: locked.projectId, caseId: locked.id, startsAt: from, endsAt: to }
    await tx
      .insertInto('caseVisit')
      .values({ ...row, state: 'proposed', staffId: by.staffId, proposer: by.name, at: now })
      .execute()
    return { change: {}, words, data: { visit: { startsAt, endsAt } } }
  }

  /**
   * @returns the time that was agreed, for the history
   * @throws DomainError `case.visit_past`
   */
  async accept(tx: Tx, caseId: string): Promise<{ visit: { startsAt: string; endsAt: string } }> {
    const visit = await tx
      .selectFrom('caseVisit')
      .select(['startsAt', 'endsAt'])
      .where('caseId', '=', caseId)
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow()
    if (visit.startsAt <= this.clock.now()) throw new DomainError('case.visit_past')
    await this.set(tx, caseId, 'accepted')
    return { visit: { startsAt: visit.startsAt.toISOString(), endsAt: visit.endsAt.toISOString() } }
  }

  /** What stands comes to this. */
  async set(tx: Tx, caseId: string, state: 'accepted' | 'rejected' | 'replaced'): Promise<void> {
    await tx
      .updateTable('caseVisit')
      .set({ state })
      .where('caseId', '=', caseId)
      .where('state', 'in', standing)
      .execute()
  }
}
