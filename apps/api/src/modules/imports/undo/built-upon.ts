import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.js'

interface Counts {
  readonly bound: number
  readonly acted: number
  readonly planned: number
  readonly paid: number
  readonly papers: number
  readonly delayed: number
  readonly handedOn: number
}

/** What has been built on sales since they were written, in words; null where nothing has. */
export async function builtOnSales(tx: Tx, purchaseIds: readonly string[], writtenAt: Date): Promise<string | null> {
  const journeys = sql`(SELECT id FROM journey WHERE purchase_id = ANY(${purchaseIds}::uuid[]))`
  const bought = sql`purchase_id = ANY(${purchaseIds}::uuid[])`
  const { rows } = await sql<Counts>`SELECT
    (SELECT count(*)::int FROM membership WHERE purchaser_id IN (SELECT id FROM purchaser WHERE ${bought})) AS bound,
    (SELECT count(DISTINCT journey_id)::int FROM (
      SELECT journey_id FROM journey_history WHERE journey_id IN ${journeys} AND (actor_kind <> 'import' OR at > ${writtenAt})
      UNION ALL SELECT journey_id FROM journey_node WHERE journey_id IN ${journeys} AND (confirmed OR version > 1)
    ) a) AS acted,
    (SELECT count(*)::int FROM payment_plan_item WHERE ${bought}) AS planned,
    (SELECT count(*)::int FROM payment WHERE ${bought}) AS paid,
    (SELECT count(*)::int FROM paper WHERE journey_id IN ${journeys}) AS papers,
    (SELECT count(*)::int FROM delay_home WHERE ${bought}) AS delayed,
    (SELECT count(*)::int FROM ownership_change WHERE from_purchase_id = ANY(${purchaseIds}::uuid[])) AS handed_on`.execute(
    tx,
  )
  const { bound = 0, acted = 0, planned = 0, paid = 0, papers = 0, delayed = 0, handedOn = 0 } = rows[0] ?? {}
  return listed([
    [bound, '位买房人认领了房屋'],
    [acted, '套房的节点办过或改过'],
    [planned, '笔付款计划'],
    [paid, '笔收款'],
    [papers, '份资料'],
    [delayed, '套房收到延期告知'],
    [handedOn, '套房换过业主或退了房'],
  ])
}

/** The same for homes. */
export async function builtOnHomes(tx: Tx, homeIds: readonly string[]): Promise<string | null> {
  const count = (table: string): RawBuilder<unknown> =>
    sql`(SELECT count(DISTINCT home_id)::int FROM ${sql.table(table)} WHERE home_id = ANY(${homeIds}::uuid[]))`
  const { rows } = await sql<{ sold: number; bound: number; invited: number }>`
    SELECT ${count('purchase')} AS sold, ${count('membership')} AS bound, ${count('invitation')} AS invited`.execute(tx)
  const { sold = 0, bound = 0, invited = 0 } = rows[0] ?? {}
  return listed([
    [sold, '套房有了合同'],
    [bound, '套房有了住户'],
    [invited, '套房发过邀请'],
  ])
}

function listed(found: readonly (readonly [number, string])[]): string | null {
  const words = found.flatMap(([count, what]) => (count > 0 ? [`${String(count)} ${what}`] : []))
  return words.length > 0 ? words.join('、') : null
}
