import { say } from '../../../packages/tooling/src/command.ts'
import { cloneDatabase } from '../../../packages/tooling/src/database-template.ts'
import { connected } from '../../../packages/tooling/src/database.ts'
import type { Bench } from '../bench.ts'
import { benchDatabase } from '../bench-database.ts'
import { riskJobs } from './parts.ts'
import { broadcastId, risksSql } from './risks.sql.ts'

/** More than an ordinary night has; README.md says how much that is. */
const nightlyShare = 0.05
const broadcastSize = 100_000
const homesPerProject = 10_000

/** Nightly sweeps, and a broadcast to its homes and off them again: as their jobs do them. */
export async function risks({ plan, serverUrl }: Bench): Promise<void> {
  const homes = plan.many ?? plan.homes
  const source = new URL(await benchDatabase(serverUrl, homes)).pathname.slice(1)
  const own = `bench_unfinished_risks_${String(process.pid)}`
  // It writes, so it takes a copy.
  const url = await cloneDatabase(serverUrl, source, own)
  const jobs = await riskJobs(url)
  const inSql = (statement: string, values: unknown[] = []) =>
    connected(url, async (client) => {
      await client.query('SET session_replication_role = replica')
      return (await client.query<{ n: number }>(statement, values)).rows[0]?.n ?? 0
    })
  try {
    for (const prepare of risksSql.prepare) await inSql(prepare)
    await inSql('VACUUM ANALYZE')
    say(`\nRisks, ${homes.toLocaleString('en')} journeys`)
    await timed('first night, all due', 'no goal: no other night has so many', () => jobs.sweep.sweep())
    say(`  open risks: ${(await inSql(risksSql.open)).toLocaleString('en')}`)

    const nights = await Promise.all([1, 10, 30].map((days) => inSql(risksSql.dueWithin, [jobs.today(), days])))
    say(`  have a day within 1, 10 and 30 nights: ${nights.map((n) => percent(n / homes)).join(', ')}`)
    const enough = await inSql(risksSql.nightsUntil, [jobs.today(), Math.ceil(homes * nightlyShare)])
    jobs.passDays(enough)
    const what = `sweep of ${percent(nightlyShare)} or more, as after ${String(enough)} nights`
    await timed(what, 'goal 60 s for 1,000,000', () => jobs.sweep.sweep())

    await inSql(risksSql.broadcast, [broadcastSize / homesPerProject, jobs.now()])
    const spread = async (count: string) => {
      await jobs.spread.handle({ id: broadcastId })
      return inSql(count)
    }
    await timed('broadcast', 'goal 30 s for 100,000', () => spread(risksSql.reached))
    await inSql(risksSql.takeOff, [jobs.now()])
    await timed('broadcast taken off', 'no goal', () => spread(risksSql.takenOff))
  } finally {
    await jobs.close()
    await connected(serverUrl, (client) => client.query(`DROP DATABASE ${own} WITH (FORCE)`))
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

async function timed(name: string, goal: string, work: () => Promise<number>): Promise<void> {
  const began = performance.now()
  const count = await work()
  const seconds = (performance.now() - began) / 1000
  const rate = (count / seconds).toFixed(0)
  say(`  ${name}: ${count.toLocaleString('en')} journeys in ${seconds.toFixed(1)} s, ${rate} a second (${goal})`)
}
