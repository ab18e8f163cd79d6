import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'

/** Sales that never were: a file named them by mistake. */
@Injectable()
export class TakeBackSales {
  /** Holds the sales: who binds a home, pays or writes to its purchase at the same time waits, or is seen afterwards. */
  async lock(tx: Tx, purchaseIds: readonly string[]): Promise<void> {
    await sql`SELECT FROM purchase WHERE id = ANY(${purchaseIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
    await sql`SELECT FROM purchaser WHERE purchase_id = ANY(${purchaseIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
  }

  /** The homes stay, unsold; of the buyers nothing does. The contract itself stays as undone, for its history. */
  async execute(tx: Tx, purchaseIds: readonly string[]): Promise<void> {
    await sql`DELETE FROM purchaser WHERE purchase_id = ANY(${purchaseIds}::uuid[])`.execute(tx)
    await sql`UPDATE purchase SET status = 'undone' WHERE id = ANY(${purchaseIds}::uuid[])`.execute(tx)
  }

  /** Holds co-owners: one who binds the home at the same time waits, or is seen afterwards. */
  async lockBuyers(tx: Tx, purchaserIds: readonly string[]): Promise<void> {
    await sql`SELECT FROM purchaser WHERE id = ANY(${purchaserIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
  }

  /** Co-owners that a file named by mistake. */
  async removeBuyers(tx: Tx, purchaserIds: readonly string[]): Promise<void> {
    await sql`DELETE FROM purchaser WHERE id = ANY(${purchaserIds}::uuid[])`.execute(tx)
  }
}
