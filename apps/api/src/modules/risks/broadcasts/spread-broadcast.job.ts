import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { z } from 'zod'
import { Database, type Tx } from '../../../platform/database/database.js'
import { Events } from '../../../platform/events/events.js'
import { defineJob, Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { Audience, type BroadcastFilter } from './audience.js'
import { broadcastSpread } from '../risk-events.js'
import { BroadcastRisksStore } from './broadcast-risks.store.js'

/** Large, since each batch has to find its homes anew. */
const batch = 10_000

export const spreadBroadcast = defineJob({ name: 'spread-broadcast.v1', payload: z.object({ id: z.uuid() }) })

type Broadcast = NonNullable<Awaited<ReturnType<SpreadBroadcast['lock']>>>

/**
 * Brings a broadcast to its homes, or takes it off them: batch by batch in the order of the journeys. The broadcast's row
 * is locked by each batch and keeps the place, so a killed job goes on where it was and two do no harm to each other.
 */
@Injectable()
@Handles(spreadBroadcast)
export class SpreadBroadcast implements JobHandler<{ id: string }> {
  constructor(
    private readonly database: Database,
    private readonly audience: Audience,
    private readonly risks: BroadcastRisksStore,
    private readonly events: Events,
  ) {}

  async handle({ id }: { id: string }): Promise<void> {
    while (await this.database.write((tx) => this.step(tx, id)));
  }

  /** @returns whether something may be left to do */
  private async step(tx: Tx, id: string): Promise<boolean> {
    const broadcast = await this.lock(tx, id)
    if (broadcast?.state === 'publishing') return this.publish(tx, broadcast)
    if (broadcast?.state === 'ending') return this.end(tx, broadcast)
    return false
  }

  private lock(tx: Tx, id: string) {
    return tx.selectFrom('riskBroadcast').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  }

  private async publish(tx: Tx, broadcast: Broadcast): Promise<boolean> {
    const { id, place, everywhere, projectIds, publishedAt } = broadcast
    let query = this.audience
      .matching(everywhere ? null : projectIds, broadcast.filter as BroadcastFilter)
      .select('j.id')
      .where('j.createdAt', '<=', publishedAt)
    if (place) query = query.where('j.id', '>', place)
    const found = await query.orderBy('j.id').limit(batch).execute()
    const ids = found.map((journey) => journey.id)
    const reached = await this.risks.open(tx, ids, broadcast)
    const last = ids.at(-1)
    if (last) await this.events.emit(tx, broadcastSpread, { broadcastId: id, after: place, until: last })
    const more = found.length === batch
    await tx
      .updateTable('riskBroadcast')
      .set({ reached: sql`reached + ${reached}`, place: last ?? place, state: more ? 'publishing' : 'open' })
      .where('id', '=', id)
      .execute()
    return more
  }

  private async end(tx: Tx, { id, endedBy, endedWords }: Broadcast): Promise<boolean> {
    const found = await tx
      .selectFrom('risk')
      .select('journeyId')
      .where('ruleKey', '=', sql.lit('broadcast'))
      .where('endedAt', 'is', null)
      .where('subject', '=', id)
      .orderBy('journeyId')
      .limit(batch)
      .execute()
    const ids = found.map(({ journeyId }) => journeyId)
    const by = endedBy === 'expired' ? ('expired' as const) : ('withdrawn' as const)
    await this.risks.end(tx, ids, { id, endedBy: by, endedWords: endedWords ?? '' })
    const more = found.length === batch
    if (!more) await tx.updateTable('riskBroadcast').set({ state: 'ended' }).where('id', '=', id).execute()
    return more
  }
}
