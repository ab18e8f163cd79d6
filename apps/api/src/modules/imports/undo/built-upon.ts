import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.js'

/** What has been built on what a file made, in words; null where nothing has. */
export type BuiltUpon = Promise<string | null>

/** On sales, since they were written. */
export function builtOnSales(tx: Tx, purchaseIds: readonly string[], writtenAt: Date): BuiltUpon {
  const journeys = sql`(SELECT id FROM journey WHERE purchase_id = ANY(${purchaseIds}::uuid[]))`
  const bought = sql`purchase_id = ANY(${purchaseIds}::uuid[])`
  const buyers = sql`(SELECT id FROM purchaser WHERE ${bought})`
  return listed(tx, [
    [sql`SELECT count(*) FROM membership WHERE purchaser_id IN ${buyers}`, '位买房人认领了房屋'],
    [sql`SELECT count(*) FROM membership WHERE named_for IN ${buyers}`, '位买房人请我们登记了代办人'],
    [sql`SELECT count(DISTINCT purchaser_id) FROM phone_change WHERE purchaser_id IN ${buyers}`, '位买房人换过手机号'],
    [
      sql`SELECT count(DISTINCT journey_id) FROM (
        SELECT journey_id FROM journey_history WHERE journey_id IN ${journeys} AND (actor_kind <> 'import' OR at > ${writtenAt})
        UNION ALL SELECT journey_id FROM journey_node WHERE journey_id IN ${journeys} AND (confirmed OR version > 1)) a`,
      '套房的节点办过或改过',
    ],
    [sql`SELECT count(*) FROM payment_plan_item WHERE ${bought}`, '笔付款计划'],
    [sql`SELECT count(*) FROM payment WHERE ${bought} AND taken_back IS DISTINCT FROM 'undone'`, '笔收款'],
    [sql`SELECT count(*) FROM paper WHERE journey_id IN ${journeys}`, '份资料'],
    [sql`SELECT count(*) FROM delay_home WHERE ${bought}`, '套房收到延期告知'],
    [
      sql`SELECT count(*) FROM ownership_change WHERE from_purchase_id = ANY(${purchaseIds}::uuid[])`,
      '套房换过业主或退了房',
    ],
  ])
}

/** On co-owners that a file has added to a sale. */
export function builtOnCoOwners(tx: Tx, purchaserIds: readonly string[]): BuiltUpon {
  const theirs = sql`purchaser_id = ANY(${purchaserIds}::uuid[])`
  return listed(tx, [
    [sql`SELECT count(*) FROM membership WHERE ${theirs}`, '位共有人认领了房屋'],
    [sql`SELECT count(*) FROM membership WHERE named_for = ANY(${purchaserIds}::uuid[])`, '位共有人请我们登记了代办人'],
    [sql`SELECT count(DISTINCT purchaser_id) FROM phone_change WHERE ${theirs}`, '位共有人换过手机号'],
    [
      sql`SELECT count(*) FROM purchaser b JOIN purchase s ON s.id = b.purchase_id
        WHERE b.id = ANY(${purchaserIds}::uuid[]) AND s.status <> 'active'`,
      '位共有人的房屋换过业主或退了房',
    ],
  ])
}

export function builtOnHomes(tx: Tx, homeIds: readonly string[]): BuiltUpon {
  const count = (table: string): RawBuilder<unknown> =>
    sql`SELECT count(DISTINCT home_id) FROM ${sql.table(table)} WHERE home_id = ANY(${homeIds}::uuid[])`
  return listed(tx, [
    [count('purchase'), '套房有了合同'],
    [count('membership'), '套房有了住户'],
    [count('invitation'), '套房发过邀请'],
  ])
}

export function builtOnPlanItems(tx: Tx, ids: readonly string[]): BuiltUpon {
  const changed = sql`confirmed OR version > 1 OR cancelled_at IS NOT NULL`
  return listed(tx, [
    [sql`SELECT count(*) FROM payment_plan_item WHERE id = ANY(${ids}::uuid[]) AND (${changed})`, '笔付款计划改过'],
  ])
}

/** On payments, since they were written. */
export function builtOnPayments(tx: Tx, ids: readonly string[], writtenAt: Date): BuiltUpon {
  const theirs = sql`(SELECT purchase_id FROM payment WHERE id = ANY(${ids}::uuid[]))`
  return listed(tx, [
    [sql`SELECT count(*) FROM payment WHERE id = ANY(${ids}::uuid[]) AND taken_back IS NOT NULL`, '笔收款冲正了'],
    [
      sql`SELECT count(DISTINCT h.journey_id) FROM delay_home h JOIN delay_version v ON v.announcement_id = h.announcement_id
        WHERE h.purchase_id IN ${theirs} AND h.estimate IS NOT NULL AND v.at >= ${writtenAt}`,
      '套房按已付款估算过延期违约金',
    ],
  ])
}

export function builtOnPosts(tx: Tx, ids: readonly string[]): BuiltUpon {
  const changed = sql`edited_at IS NOT NULL OR withdrawn_at IS NOT NULL`
  return listed(tx, [
    [sql`SELECT count(*) FROM construction_post WHERE id = ANY(${ids}::uuid[]) AND (${changed})`, '条进度改过或撤回过'],
    [sql`SELECT count(*) FROM construction_comment WHERE post_id = ANY(${ids}::uuid[])`, '条评论或提问'],
    [sql`SELECT count(*) FROM construction_photo WHERE post_id = ANY(${ids}::uuid[])`, '张照片'],
  ])
}

/** On what contracts say about a late handover, since it was written. */
export function builtOnTerms(tx: Tx, ids: readonly string[], writtenAt: Date): BuiltUpon {
  return listed(tx, [
    [
      sql`SELECT count(DISTINCT h.journey_id) FROM contract_term t
        JOIN delay_home h ON h.project_id = t.project_id AND (t.purchase_id IS NULL OR h.purchase_id = t.purchase_id)
        JOIN delay_version v ON v.announcement_id = h.announcement_id
        WHERE t.id = ANY(${ids}::uuid[]) AND h.estimate IS NOT NULL AND v.at >= ${writtenAt}`,
      '套房按它估算过延期违约金',
    ],
  ])
}

/** One statement for all counts. */
async function listed(tx: Tx, counts: readonly (readonly [RawBuilder<unknown>, string])[]): BuiltUpon {
  const selected = counts.map(([count]) => sql`(${count})::int`)
  const { rows } = await sql<{ counts: number[] }>`SELECT ARRAY[${sql.join(selected)}] AS counts`.execute(tx)
  const found = rows[0]?.counts ?? []
  const words = counts.flatMap(([, what], i) => (found[i] ? [`${String(found[i])} ${what}`] : []))
  return words.length > 0 ? words.join('、') : null
}
