import { delayAnnouncers, officeRoles, type Received } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { refuseWrongDays } from './refuse-wrong-days.js'
import { DelayHomesStore } from './delay-homes.store.js'
import { DelaysStore } from './delays.store.js'
import { MovePlannedDays } from './move-planned-days.js'

type Update = Received<'POST /staff/delays/:delayId/updates'>['body']
type Withdrawal = Received<'POST /staff/delays/:delayId/withdrawal'>['body']

/** Says a delay anew, or takes it back. What was said before stays to be read. */
@Injectable()
export class ChangeDelay {
  constructor(
    private readonly database: Database,
    private readonly homes: DelayHomesStore,
    private readonly delays: DelaysStore,
    private readonly days: MovePlannedDays,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `delay.not_found`, `delay.withdrawn`, `delay.day_invalid`, `request.conflict`, `auth.forbidden` */
  async update(by: StaffCaller, id: string, { version, ...words }: Update): Promise<void> {
    await this.database.write(async (tx) => {
      const { projectId, nodeKey } = await this.standing(tx, by, id, version)
      refuseWrongDays(words.newOn, words.answerUntil, this.clock.today())
      await this.delays.say(tx, id, version + 1, 'updated', words, by)
      const told = new Set((await this.told(tx, id)).map(({ journeyId }) => journeyId))
      const open = await this.homes.touched(tx, { projectId }, nodeKey, civilDate(words.newOn))
      const homes = open.filter(({ journeyId }) => told.has(journeyId))
      await this.homes.save(tx, id, projectId, homes)
      const day = { nodeKey, plannedOn: words.newOn, note: words.cause, reason: `延期告知更新：${words.cause}` }
      await this.days.execute(
        by,
        homes.map(({ journeyId }) => journeyId),
        day,
      )
    })
  }

  /** Every home gets the day back that it had, where the node is still before it. */
  async withdraw(by: StaffCaller, id: string, { version, cause }: Withdrawal): Promise<void> {
    await this.database.write(async (tx) => {
      const { nodeKey, words } = await this.standing(tx, by, id, version)
      await this.delays.say(tx, id, version + 1, 'withdrawn', { ...words, cause }, by)
      const days = Map.groupBy(await this.told(tx, id), ({ wasOn }) => wasOn)
      for (const [plannedOn, homes] of days)
        await this.days.execute(
          by,
          homes.map(({ journeyId }) => journeyId),
          { nodeKey, plannedOn, note: null, reason: `延期告知撤回：${cause}` },
        )
    })
  }

  private async standing(tx: Tx, by: StaffCaller, id: string, version: number) {
    const announcement = await this.delays.lock(tx, id)
    const mine = rolesIn(by, announcement.projectId)
    if (!mine.some((role) => officeRoles.includes(role))) throw new DomainError('delay.not_found')
    if (!mine.some((role) => delayAnnouncers.includes(role))) throw new DomainError('auth.forbidden')
    if (announcement.state === 'withdrawn') throw new DomainError('delay.withdrawn')
    if (announcement.version !== version) throw new DomainError('request.conflict')
    return announcement
  }

  private told(tx: Tx, id: string) {
    return tx
      .selectFrom('delayHome')
      .select(['journeyId', 'wasOn'])
      .where('announcementId', '=', id)
      .orderBy('journeyId')
      .execute()
  }
}
