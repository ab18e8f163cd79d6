import { createHash } from 'node:crypto'
import { type Answer, delayAnnouncers, type Received } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { DelayHomesStore, type DelayScope, type TouchedHome } from './delay-homes.store.js'
import { refuseWrongDays } from './refuse-wrong-days.js'
import { DelayScopeWords } from './delay-scope.query.js'
import { DelaysStore } from './delays.store.js'
import { MovePlannedDays } from './move-planned-days.js'

type Intent = Received<'POST /staff/delays/preview'>['body']
type Announcement = Received<'POST /staff/delays'>['body']

/** Tells a delay to homes before they discover it: previewed first, then told once to all of them. */
@Injectable()
export class AnnounceDelay {
  constructor(
    private readonly database: Database,
    private readonly homes: DelayHomesStore,
    private readonly delays: DelaysStore,
    private readonly scopes: DelayScopeWords,
    private readonly days: MovePlannedDays,
    private readonly clock: Clock,
  ) {}

  /** Writes nothing. @throws DomainError `auth.forbidden`, `delay.no_homes`, `delay.day_invalid` */
  async preview(by: StaffCaller, intent: Intent): Promise<Answer<'POST /staff/delays/preview'>> {
    return this.database.write(async (tx) => {
      const homes = await this.touched(tx, by, intent, intent)
      const amounts = homes.flatMap(({ estimate }) => (estimate?.amount == null ? [] : [estimate.amount]))
      const estimate = {
        homes: amounts.length,
        least: Math.min(...amounts),
        most: Math.max(...amounts),
        sum: amounts.reduce((sum, amount) => sum + amount, 0),
        source: [...new Set(homes.flatMap((home) => home.estimate?.source ?? []))].slice(0, 3).join('、'),
      }
      return {
        homes: homes.length,
        scope: await this.scopes.of(tx, intent),
        nodeName: await this.scopes.nodeName(tx, homes[0]?.journeyId ?? '', intent.nodeKey),
        untouched: (await this.scopes.count(tx, intent)) - homes.length,
        estimate: amounts.length === 0 ? null : estimate,
        mayTerminate: homes.filter((home) => home.estimate?.mayTerminate === true).length,
        seen: seenOf(homes),
      }
    })
  }

  /** @throws DomainError as the preview, and `request.conflict` when other homes are touched than were seen */
  async execute(by: StaffCaller, announcement: Announcement): Promise<{ id: string }> {
    const { projectId, nodeKey, cause, newOn, choices, answerUntil, seen } = announcement
    return this.database.write(async (tx) => {
      const homes = await this.touched(tx, by, announcement, announcement, 'locked')
      if (seenOf(homes) !== seen) throw new DomainError('request.conflict')
      const now = this.clock.now()
      const id = newId(now)
      const [scope, nodeName] = [
        await this.scopes.of(tx, announcement),
        await this.scopes.nodeName(tx, homes[0]?.journeyId ?? '', nodeKey),
      ]
      await tx
        .insertInto('delayAnnouncement')
        .values({ id, projectId, nodeKey, nodeName, scope, state: 'announced', version: 0, createdAt: now })
        .execute()
      await this.delays.say(tx, id, 1, 'announced', { cause, newOn, choices, answerUntil }, by)
      await this.homes.save(tx, id, projectId, homes)
      const ids = homes.map(({ journeyId }) => journeyId)
      await this.days.execute(by, ids, { nodeKey, plannedOn: newOn, note: cause, reason: `延期告知：${cause}` })
      return { id }
    })
  }

  private async touched(
    tx: Tx,
    by: StaffCaller,
    scope: DelayScope,
    { nodeKey, newOn, answerUntil }: { nodeKey: string; newOn: string; answerUntil?: string },
    ifLocked?: 'locked',
  ): Promise<TouchedHome[]> {
    const mine = rolesIn(by, scope.projectId)
    if (mine.length === 0) throw new DomainError('request.not_found')
    if (!mine.some((role) => delayAnnouncers.includes(role))) throw new DomainError('auth.forbidden')
    refuseWrongDays(newOn, answerUntil, this.clock.today())
    if (ifLocked) await this.homes.lock(tx, scope)
    const homes = await this.homes.touched(tx, scope, nodeKey, civilDate(newOn))
    if (homes.length === 0) throw new DomainError('delay.no_homes')
    return homes
  }
}

/** Stands for the homes and the days they have now: another one when any of them has changed. */
function seenOf(homes: readonly TouchedHome[]): string {
  const lines = homes.map(({ journeyId, wasOn }) => `${journeyId} ${wasOn ?? ''}`)
  return createHash('sha256').update(lines.join('\n')).digest('base64url')
}
