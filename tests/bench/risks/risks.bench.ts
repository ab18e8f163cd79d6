import { say } from '../../../packages/tooling/src/command.ts'
import { cloneDatabase } from '../../../packages/tooling/src/database-template.ts'
import { connected } from '../../../packages/tooling/src/database.ts'
import type { Bench } from '../bench.ts'
import { benchDatabase } from '../bench-database.ts'
import { riskJobs } from './parts.ts'

/** Every so-many-eth journey has something to change tonight: 5 %. */
const dueEvery = 20
const broadcastSize = 100_000
const homesPerProject = 10_000
const broadcastId = '019a0000-0000-7000-8000-000000000001'

/** The nightly sweep, as on an ordinary night and at its worst, and a broadcast: as their jobs do them. */
export async function risks({ plan, serverUrl }: Bench): Promise<void> {
  const homes = plan.many ?? plan.homes
  const source = new URL(await benchDatabase(serverUrl, homes)).pathname.slice(1)
  const own = `bench_unfinished_risks_${String(process.pid)}`
  // It writes, so it takes a copy.
  const url = await cloneDatabase(serverUrl, source, own)
  const jobs = await riskJobs(url)
  const inSql = (statement: string, values: unknown[] = []) =>
    connected(url, async (client) => (await client.query<{ n: number }>(statement, values)).rows[0]?.n ?? 0)
  try {
    await inSql(
      `INSERT INTO journey_risk (journey_id, project_id, next_on)
       SELECT id, project_id, $1::date + CASE WHEN row_number() OVER (ORDER BY id) % ${dueEvery} = 0 THEN 0 ELSE 400 END
       FROM journey`,
      [jobs.today],
    )
    await inSql('VACUUM ANALYZE journey_risk')
    say(`\nRisks, ${homes.toLocaleString('en')} journeys`)
    await timed('sweep of an ordinary night, 5 % due', 'goal 60 s for 1,000,000', () => jobs.sweep.sweep())
    await inSql('UPDATE journey_risk SET next_on = $1', [jobs.today])
    await inSql('VACUUM ANALYZE journey_risk')
    await timed('sweep at its worst, all due', 'no goal', () => jobs.sweep.sweep())
    say(`  open risks: ${(await inSql('SELECT sum(open)::int AS n FROM journey_risk')).toLocaleString('en')}`)
    await inSql(broadcastSql, [broadcastId, broadcastSize / homesPerProject])
    await timed('broadcast', 'goal 30 s for 100,000', async () => {
      await jobs.spread.handle({ id: broadcastId })
      return inSql('SELECT reached AS n FROM risk_broadcast')
    })
  } finally {
    await jobs.close()
    await connected(serverUrl, (client) => client.query(`DROP DATABASE ${own} WITH (FORCE)`))
  }
}

async function timed(name: string, goal: string, work: () => Promise<number>): Promise<void> {
  const began = performance.now()
  const count = await work()
  const seconds = (performance.now() - began) / 1000
  const rate = (count / seconds).toFixed(0)
  say(`  ${name}: ${count.toLocaleString('en')} journeys in ${seconds.toFixed(1)} s, ${rate} a second (${goal})`)
}

/** For the first projects, as a member of staff has just published it. */
const broadcastSql = `
  WITH writer AS (
    INSERT INTO staff (id, login, name, password_hash, created_at) VALUES ($1, 'bench', 'bench', '', now()) RETURNING id
  )
  INSERT INTO risk_broadcast (id, project_ids, everywhere, filter, severity, title, means, actor, until, state, expected,
    reached, staff_id, staff_name, published_at)
  SELECT $1, ARRAY(SELECT id FROM project ORDER BY id LIMIT $2), false, '{}', 2, '公积金额度下调', '批准晚了要补首付。',
    'customer', current_date + 30, 'publishing', 1, 0, writer.id, 'bench', now() + interval '1 day' FROM writer`
