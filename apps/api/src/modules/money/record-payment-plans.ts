import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { ChangedMoney } from './changed-money.js'
import { MoneyHistory } from './money-history.js'
import { matchPlanItem, type PlanItemMatch, type StoredPlanItem } from './plan-match.rules.js'
import { purposeOf } from './plan.rules.js'
import type { MoneyActor, PlanItemInput } from './plan.types.js'

/** Takes over payment plans from a file. The same file again changes nothing; what staff have confirmed stays. */
@Injectable()
export class RecordPaymentPlans {
  constructor(
    private readonly database: Database,
    private readonly changed: ChangedMoney,
    private readonly history: MoneyHistory,
    private readonly clock: Clock,
  ) {}

  /** What `execute` would do, in the order of `items`; for the preview of an import. */
  async match(
    items: readonly PlanItemInput[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<PlanItemMatch[]> {
    const { rows } = await sql<StoredPlanItem>`
      SELECT purchase_id, number, name, amount, payer, purpose, due_on, due_node, due_days, confirmed
      FROM payment_plan_item WHERE purchase_id = ANY(${items.map(({ purchaseId }) => purchaseId)}::uuid[])`.execute(db)
    const known = new Map(rows.map((row) => [keyOf(row), row]))
    return items.map((item) => matchPlanItem(item, known.get(keyOf(item)) ?? null))
  }

  /** Of an item named twice in one call the last counts. With the ids of new items. @throws Error for an unknown purchase */
  async execute(
    tx: Tx,
    items: readonly PlanItemInput[],
    by: MoneyActor,
  ): Promise<(PlanItemMatch & { readonly madeId: string | null })[]> {
    if (items.length === 0) return []
    const projectOf = await this.changed.lock(
      tx,
      items.map(({ purchaseId }) => purchaseId),
    )
    const matches = await this.match(items, tx)
    const touched = new Map<string, PlanItemInput>()
    for (const [i, item] of items.entries()) {
      const outcome = matches[i]?.outcome
      if (outcome === 'new' || outcome === 'changed') touched.set(keyOf(item), item)
    }
    const now = this.clock.now()
    const rows = [...touched.values()].map((item) => ({
      id: newId(now),
      project_id: projectOf.get(item.purchaseId),
      purchase_id: item.purchaseId,
      number: item.number,
      name: item.name,
      amount: item.amount,
      payer: item.payer,
      purpose: item.purpose ?? purposeOf(item.name),
      due_on: item.dueOn,
      due_node: item.dueNode,
      due_days: item.dueDays,
    }))
    const saved = await sql<{ id: string; projectId: string; purchaseId: string; number: number; version: number }>`
      INSERT INTO payment_plan_item AS stored (id, project_id, purchase_id, number, name, amount, payer, purpose, due_on,
        due_node, due_days, confirmed, version, created_at)
      SELECT id, project_id, purchase_id, number, name, amount, payer, purpose, due_on, due_node, due_days, false, 1, ${now}
      FROM json_populate_recordset(NULL::payment_plan_item, ${JSON.stringify(rows)}::json)
      ON CONFLICT (purchase_id, number) DO UPDATE SET name = excluded.name, amount = excluded.amount,
        payer = excluded.payer, purpose = excluded.purpose, due_on = excluded.due_on, due_node = excluded.due_node,
        due_days = excluded.due_days, version = stored.version + 1
      RETURNING id, project_id, purchase_id, number, version`.execute(tx)
    const changed = saved.rows.filter(({ version }) => version > 1)
    await this.history.write(
      tx,
      changed.map(({ id, projectId, purchaseId, number }) => ({
        ...{ projectId, purchaseId, actorKind: 'import', actorId: by.id, actorName: by.name },
        ...{ subject: 'plan_item', subjectId: id, words: `导入更新了第 ${String(number)} 笔`, reason: null },
      })),
    )
    await this.changed.tell(
      tx,
      saved.rows.map(({ purchaseId }) => purchaseId),
    )
    const idOf = new Map(saved.rows.map((row) => [keyOf(row), row.id]))
    return items.map((item, i) => {
      const match = matches[i] as PlanItemMatch
      return { ...match, madeId: match.outcome === 'new' ? (idOf.get(keyOf(item)) ?? null) : null }
    })
  }
}

const keyOf = ({ purchaseId, number }: Pick<PlanItemInput, 'purchaseId' | 'number'>): string =>
  `${purchaseId} ${String(number)}`
