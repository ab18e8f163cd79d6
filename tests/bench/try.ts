import { openDatabaseServer } from '../../packages/tooling/src/postgres/index.ts'
import { benchDatabase } from './bench-database.ts'
import { visitorsOf } from './visitors.ts'
import { startBare, startProduct } from './servers.ts'
import { load } from './load.ts'
import { layers } from './layers.ts'
import { inTurn } from './rounds.ts'
const server = await openDatabaseServer({ purpose: 'test' })
const url = await benchDatabase(server.url, 10000)
const visitors = await visitorsOf(url, 10000, 200)
const only = process.argv[2] === 'ours'
const servers = [await startProduct(url), ...(only ? [] : await Promise.all(layers.slice(0, Number(process.argv[2] ?? 4)).map((l) => startBare(url, l))))]
for (const s of servers) { console.log(s.name, JSON.stringify(await (await fetch(s.url + '/api/v1/home-screen', { headers: { authorization: 'Bearer ' + visitors[3]!.token, 'x-person': visitors[3]!.person } })).text()).slice(0, 300)) }
for (const s of servers) await load(s.url, visitors, 2, 20)
const r = await inTurn(servers.map((s) => () => load(s.url, visitors, 3, 20)), Number(process.argv[3] ?? 3))
r.forEach((x, i) => console.log(servers[i]!.name.padEnd(25), x, (1e6 / x.requestsPerSecond).toFixed(0) + 'µs', (x.requestsPerSecond / r[1]?.requestsPerSecond!).toFixed(3)))
for (const s of servers) { await s.process.stop() }
await server.stop()
process.exit(0)
