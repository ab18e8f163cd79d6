import { say } from '../../../packages/tooling/src/command.ts'
import type { Bench } from '../bench.ts'
import { benchDatabase } from '../bench-database.ts'
import { layers } from './layers.ts'
import { load, type Round } from './load.ts'
import { homeScreen, journeyScreen, type Page } from './page.ts'
import { inTurn } from './rounds.ts'
import { type Server, startBare, startProduct } from './servers.ts'
import { table } from './table.ts'
import { visitorsOf } from './visitors.ts'

const goal = 0.7
const connections = 20
const fewVisitors = 200
/** More than come back within the seconds for which a checked token is remembered. */
const manyVisitors = 10_000

/** A server, the database behind it, and how many people ask. */
interface Asked {
  name: string
  server: Server
  databaseUrl: string
  homes: number
  people: number
}

/** The home screen and the journey page: our API beside bare Fastify with the same statement. */
export async function pages({ plan, serverUrl, stopping }: Bench): Promise<void> {
  const { homes, many } = plan
  const databaseUrl = await benchDatabase(serverUrl, homes)
  const servers: Server[] = []
  const running = async (starting: Promise<Server>): Promise<Server> => {
    const server = await starting
    stopping.later(() => server.process.stop())
    servers.push(server)
    return server
  }
  const ours = await running(startProduct(databaseUrl))
  const bare: Server[] = []
  for (const layer of plan.layers ? layers : layers.slice(0, 1)) bare.push(await running(startBare(databaseUrl, layer)))
  const few = { databaseUrl, homes, people: fewVisitors }
  const whole: Asked[] = []
  if (many !== undefined) {
    const manyUrl = await benchDatabase(serverUrl, many)
    const same = { databaseUrl: manyUrl, homes: many, people: manyVisitors }
    const size = `${many.toLocaleString('en')} homes`
    whole.push({ name: `bare, ${size}`, server: await running(startBare(manyUrl)), ...same })
    whole.push({ name: `our API, ${size}`, server: await running(startProduct(manyUrl)), ...same })
  }
  const [yardstick] = bare
  const manyAsk = plan.layers
    ? [
        ...(yardstick ? [{ ...few, name: 'bare, 10,000 visitors', server: yardstick, people: manyVisitors }] : []),
        { ...few, name: 'our API, 10,000 visitors', server: ours, people: manyVisitors },
      ]
    : []
  const first: Asked = { name: 'our API', server: ours, ...few }
  await compare(
    homeScreen,
    [...bare.map((server) => ({ name: server.name, server, ...few })), first, ...manyAsk, ...whole],
    plan,
  )
  if (yardstick)
    await compare(
      journeyScreen,
      [{ name: yardstick.name, server: yardstick, ...few }, first, ...manyAsk, ...whole],
      plan,
    )
  // The benches that follow copy this database, which nobody may be using then.
  for (const server of servers) await server.process.stop()
}

async function compare(page: Page, asked: readonly Asked[], { homes, rounds, seconds }: Bench['plan']): Promise<void> {
  const measures: (() => Promise<Round>)[] = []
  for (const { server, databaseUrl, homes: size, people } of asked) {
    const visitors = await visitorsOf(databaseUrl, size, Math.min(people, size))
    const round = { url: server.url, pid: server.process.pid, page, visitors, connections, seconds }
    await load(round)
    measures.push(() => load(round))
  }
  const what = `${homes.toLocaleString('en')} homes, ${fewVisitors} visitors, ${connections} connections`
  say(`\n${page.name}: ${what}; medians of ${rounds} rounds of ${seconds} s in turn\n`)
  const results = await inTurn(measures, rounds)
  say(table(results.map((round, at) => ({ name: asked[at]?.name ?? '', round }))))
  const ours = results[asked.findIndex(({ name }) => name === 'our API')]
  const ratio = (ours?.requestsPerSecond ?? NaN) / (results[0]?.requestsPerSecond ?? NaN)
  say(`\nOur API does ${ratio.toFixed(2)} of the bare server's requests (goal ${goal.toFixed(2)}).`)
  // Beside the bare server that answers the same people.
  asked.forEach(({ name }, at) => {
    if (!name.startsWith('our API, ')) return
    const same = (results[at]?.requestsPerSecond ?? NaN) / (results[at - 1]?.requestsPerSecond ?? NaN)
    say(`With ${name.slice('our API, '.length)}: ${same.toFixed(2)} of the bare server with the same.`)
  })
  if (asked.at(-1)?.databaseUrl === asked[0]?.databaseUrl) return
  // As many different visitors, in the small database.
  const before = results[asked.findIndex(({ name }) => name === 'our API, 10,000 visitors')]
  const grown = (results.at(-1)?.p50 ?? NaN) / (before?.p50 ?? NaN)
  say(
    `With ${asked.at(-1)?.homes.toLocaleString('en') ?? ''} homes its p50 is ${grown.toFixed(2)} of that with ${homes.toLocaleString('en')} (goal 1.30).`,
  )
}
