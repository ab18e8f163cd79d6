import { formatYuan, fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { ChangedMoney } from './changed-money.js'
import { MoneyHistory, type MoneyHistoryLine } from './money-history.js'
import type { MoneyActor } from './plan.types.js'

type Taken = Pick<MoneyHistoryLine, 'projectId' | 'subjectId' | 'words'> & { readonly purchaseId: string }
type Actor = MoneyActor & { readonly reason: string }

/** Plans and payments that a file told by mistake. The history says by whom they were taken back, and why. */
@Injectable()
export class TakeBackMoney {
  constructor(
    private readonly changed: ChangedMoney,
    private readonly history: MoneyHistory,
    private readonly clock: Clock,
  ) {}

  /** Holds the purchases: whoever writes to their money at the same time waits, or is seen afterwards. */
  async lock(tx: Tx, table: 'payment' | 'payment_plan_item', ids: readonly string[]): Promise<void> {
    const { rows } = await sql<{ purchaseId: string }>`
      SELECT DISTINCT purchase_id FROM ${sql.table(table)} WHERE id = ANY(${ids}::uuid[])`.execute(tx)
    await this.changed.lock(
      tx,
      rows.map(({ purchaseId }) => purchaseId),
    )
  }

  /** Items go: the same file may bring them again. */
  async items(tx: Tx, ids: readonly string[], by: Actor): Promise<void> {
    const { rows } = await sql<{ id: string; projectId: string; purchaseId: string; name: string; amount: number }>`
      DELETE FROM payment_plan_item WHERE id = ANY(${ids}::uuid[])
      RETURNING id, project_id, purchase_id, name, amount`.execute(tx)
    const words = (row: { name: string; amount: number }): string =>
      `撤下付款计划「${row.name}」${formatYuan(fen(row.amount))}`
    await this.tell(
      tx,
      rows.map((row) => ({ ...row, subjectId: row.id, words: words(row) })),
      { subject: 'plan_item', by },
    )
  }

  /** Payments are never removed: against each stands a row of its own, and no page shows either. */
  async payments(tx: Tx, ids: readonly string[], by: Actor): Promise<void> {
    const now = this.clock.now()
    const today = this.clock.today()
    const { rows } = await sql<{ reversesId: string; projectId: string; purchaseId: string; amount: number }>`
      INSERT INTO payment (id, project_id, purchase_id, paid_on, amount, ordinal, payer, purpose, means, receipt_no,
        supervised, reverses_id, taken_back, created_at)
      SELECT k.id, p.project_id, p.purchase_id, ${today}::date, -p.amount,
        row_number() OVER (PARTITION BY p.purchase_id, p.amount ORDER BY p.id) + COALESCE((
          SELECT max(o.ordinal) FROM payment o
          WHERE o.purchase_id = p.purchase_id AND o.paid_on = ${today}::date AND o.amount = -p.amount), 0),
        p.payer, p.purpose, p.means, NULL, p.supervised, p.id, 'undone', ${now}
      FROM unnest(${ids.map(() => newId(now))}::uuid[], ${ids}::uuid[]) AS k (id, payment_id)
      JOIN payment p ON p.id = k.payment_id
      RETURNING reverses_id, project_id, purchase_id, amount`.execute(tx)
    const words = ({ amount }: { amount: number }): string => `撤回收款 ${formatYuan(fen(-amount))}`
    await this.tell(
      tx,
      rows.map((row) => ({ ...row, subjectId: row.reversesId, words: words(row) })),
      { subject: 'payment', by },
    )
  }

  private async tell(
    tx: Tx,
    rows: readonly Taken[],
    { subject, by }: { subject: 'plan_item' | 'payment'; by: Actor },
  ): Promise<void> {
    const actor = { actorKind: 'staff', actorId: by.id, actorName: by.name, reason: by.reason } as const
    const lines = rows.map(({ projectId, purchaseId, subjectId, words }): MoneyHistoryLine => ({
      ...{ projectId, purchaseId, subject, subjectId, words },
      ...actor,
    }))
    await this.history.write(tx, lines)
    await this.changed.tell(
      tx,
      rows.map(({ purchaseId }) => purchaseId),
    )
  }
}
