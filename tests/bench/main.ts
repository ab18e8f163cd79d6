import { command, say } from '../../packages/tooling/src/command.ts'
import { openDatabaseServer } from '../../packages/tooling/src/postgres/index.ts'
import { Stopping } from '../../packages/tooling/src/stopping.ts'
import { benchDatabase } from './bench-database.ts'
import { layers } from './layers.ts'
import { load, type Round } from './load.ts'
import { planOf } from './plan.ts'
import { inTurn } from './rounds.ts'
import { type Server, startBare, startProduct } from './servers.ts'
import { table } from './table.ts'
import { visitorsOf } from './visitors.ts'

const goal = 0.7
const connections = 20
const fewVisitors = 200
/** More than come back within the seconds for which a checked token is remembered. */
const manyVisitors = 10_000

await command(async (args) => {
  const plan = planOf(args)
  const stopping = new Stopping()
  try {
    const done = measure(stopping, plan).then(() => 0)
    return await Promise.race([done, stopping.asked.then(() => 130)])
  } finally {
    await stopping.run()
  }
})

async function measure(stopping: Stopping, plan: ReturnType<typeof planOf>): Promise<void> {
  const { homes, rounds, seconds } = plan
  const server = await openDatabaseServer({ purpose: 'test' })
  stopping.later(() => server.stop())
  const started = async (starting: Promise<Server>): Promise<Server> => {
    const running = await starting
    stopping.later(() => running.process.stop())
    return running
  }
  const asking = async (running: Server, url: string, size: number, people: number): Promise<() => Promise<Round>> => {
    const visitors = await visitorsOf(url, size, Math.min(people, size))
    const round = { url: running.url, pid: running.process.pid, visitors, connections }
    await load({ ...round, seconds })
    return () => load({ ...round, seconds })
  }

  const url = await benchDatabase(server.url, homes)
  const ours = await started(startProduct(url))
  const bare: Server[] = []
  for (const layer of plan.layers ? layers : layers.slice(0, 1)) bare.push(await started(startBare(url, layer)))
  const compared = [...bare, ours]
  const measures = []
  for (const each of compared) measures.push(await asking(each, url, homes, fewVisitors))
  const names = compared.map(({ name }) => name)
  if (plan.layers) {
    measures.push(await asking(ours, url, homes, manyVisitors))
    names.push('our API, 10,000 visitors')
  }
  if (plan.many !== undefined) {
    const manyUrl = await benchDatabase(server.url, plan.many)
    measures.push(await asking(await started(startProduct(manyUrl)), manyUrl, plan.many, manyVisitors))
    names.push(`our API, ${plan.many.toLocaleString('en')} homes`)
  }

  const what = `${homes.toLocaleString('en')} homes, ${fewVisitors} visitors, ${connections} connections`
  say(`\nHome screen: ${what}; medians of ${rounds} rounds of ${seconds} s in turn\n`)
  const results = await inTurn(measures, rounds)
  say(table(results.map((round, at) => ({ name: names[at] ?? '', round }))))
  const ratio = (results[bare.length]?.requestsPerSecond ?? NaN) / (results[0]?.requestsPerSecond ?? NaN)
  say(`\nOur API does ${ratio.toFixed(2)} of the bare server's requests (goal ${goal.toFixed(2)}).`)
}
