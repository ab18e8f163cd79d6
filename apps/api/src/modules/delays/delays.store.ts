import type { DelayChoice, DelayVersionKind } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { delayTold } from './delay-told.event.js'

/** What is said to the customers, each time. */
export interface DelayWords {
  readonly cause: string
  readonly newOn: string
  readonly choices: readonly DelayChoice[]
  readonly answerUntil: string
}

@Injectable()
export class DelaysStore {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The announcement locked with its last words. @throws DomainError `delay.not_found` */
  async lock(tx: Tx, id: string) {
    const found = await tx
      .selectFrom('delayAnnouncement')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw new DomainError('delay.not_found')
    const words = await tx
      .selectFrom('delayVersion')
      .select(['cause', 'newOn', 'choices', 'answerUntil'])
      .where('announcementId', '=', id)
      .where('version', '=', found.version)
      .executeTakeFirstOrThrow()
    return { ...found, words: { ...words, choices: words.choices as DelayChoice[] } }
  }

  /** One more version, append-only. */
  async say(
    tx: Tx,
    announcementId: string,
    version: number,
    kind: DelayVersionKind,
    { cause, newOn, choices, answerUntil }: DelayWords,
    by: StaffCaller,
  ): Promise<void> {
    const said = { announcementId, version, kind, cause, newOn, choices: [...choices], answerUntil }
    await tx
      .insertInto('delayVersion')
      .values({ ...said, staffId: by.staffId, staffName: by.name, at: this.clock.now() })
      .execute()
    await tx
      .updateTable('delayAnnouncement')
      .set({ version, state: kind === 'withdrawn' ? 'withdrawn' : 'announced' })
      .where('id', '=', announcementId)
      .execute()
    await this.events.emit(tx, delayTold, { announcementId, version })
  }
}
