import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { journeysPerEvent } from '../journeys/index.js'
import { moneyChanged } from './money-changed.event.js'

/** Guards the purchases whose money is written, and tells of it. */
@Injectable()
export class ChangedMoney {
  constructor(private readonly events: Events) {}

  /**
   * Locks the purchases against other writers of their money, in the order of their ids, and gives their projects.
   * @throws Error for an id that is no purchase
   */
  async lock(tx: Tx, purchaseIds: readonly string[]): Promise<Map<string, string>> {
    const ids = [...new Set(purchaseIds)]
    const { rows } = await sql<{ id: string; projectId: string }>`
      SELECT id, project_id FROM purchase WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`.execute(tx)
    if (rows.length < ids.length) throw new Error('a payment names no purchase')
    return new Map(rows.map(({ id, projectId }) => [id, projectId]))
  }

  async tell(tx: Tx, purchaseIds: readonly string[]): Promise<void> {
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM journey WHERE purchase_id = ANY(${[...new Set(purchaseIds)]}::uuid[]) ORDER BY id`.execute(tx)
    const ids = rows.map(({ id }) => id)
    for (let i = 0; i < ids.length; i += journeysPerEvent)
      await this.events.emit(tx, moneyChanged, { journeyIds: ids.slice(i, i + journeysPerEvent) })
  }
}
