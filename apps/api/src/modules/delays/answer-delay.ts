import type { DelayChoice } from '@hub/contracts'
import { formatFullDate, civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess } from '../homes/index.js'
import { mayChoose, openChoices } from './delay-choices.rules.js'
import type { CompensationEstimate } from './compensation.rules.js'
import { DelaysStore } from './delays.store.js'

/** Owners choose what they do about a delay, and staff answer them. Every word of both is kept. */
@Injectable()
export class AnswerDelay {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly delays: DelaysStore,
    private readonly clock: Clock,
  ) {}

  /** Choosing the same again changes nothing. @throws DomainError `home.not_found`, `delay.*` */
  async choose(personId: string, homeId: string, id: string, choice: DelayChoice): Promise<void> {
    await this.database.write(async (tx) => {
      const { role } = await this.access.acting(personId, homeId, tx)
      // Before the look at what was chosen: of two equal choices at once the second changes nothing.
      const { state, words } = await this.delays.lock(tx, id)
      const home = await tx
        .selectFrom('delayHome as d')
        .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'd.purchaseId').on('s.status', '=', 'active'))
        .select(['d.journeyId', 'd.choice', 'd.estimate'])
        .where('d.announcementId', '=', id)
        .where('d.homeId', '=', homeId)
        .executeTakeFirst()
      if (!home) throw new DomainError('delay.not_found')
      const until = formatFullDate(civilDate(words.answerUntil))
      if (state === 'withdrawn' || words.answerUntil < this.clock.today())
        throw new DomainError('delay.choice_closed', { until })
      const open = openChoices(words.choices, home.estimate as CompensationEstimate | null).filter((each) =>
        mayChoose(role, each),
      )
      if (!open.includes(choice)) throw new DomainError('delay.choice_not_offered')
      if (home.choice === choice) return
      const at = this.clock.now()
      await tx
        .updateTable('delayHome')
        .set({ choice, chosenAt: at })
        .where('announcementId', '=', id)
        .where('journeyId', '=', home.journeyId)
        .execute()
      const line = { announcementId: id, journeyId: home.journeyId, at, actorKind: 'customer', actorId: personId }
      await tx
        .insertInto('delayAnswer')
        .values({ id: newId(at), ...line, choice, words: null })
        .execute()
    })
  }

  /** @throws DomainError `delay.not_found`, also for a home that was not told of it */
  async reply(by: StaffCaller, id: string, homeId: string, words: string): Promise<void> {
    await this.database.write(async (tx) => {
      const home = await tx
        .selectFrom('delayHome')
        .select(['journeyId', 'projectId'])
        .where('announcementId', '=', id)
        .where('homeId', '=', homeId)
        .forUpdate()
        .executeTakeFirst()
      if (!home || rolesIn(by, home.projectId).length === 0) throw new DomainError('delay.not_found')
      const at = this.clock.now()
      await tx
        .updateTable('delayHome')
        .set({ reply: words, repliedBy: by.name, repliedAt: at })
        .where('announcementId', '=', id)
        .where('journeyId', '=', home.journeyId)
        .execute()
      const line = { announcementId: id, journeyId: home.journeyId, at, actorKind: 'staff', actorId: by.staffId }
      await tx
        .insertInto('delayAnswer')
        .values({ id: newId(at), ...line, choice: null, words })
        .execute()
    })
  }
}
