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
for (const s of servers) await load({ url: s.url, pid: s.process.pid, visitors, seconds: 2, connections: 20 })
const r = await inTurn(servers.map((s) => () => load({ url: s.url, pid: s.process.pid, visitors, seconds: 3, connections: 20 })), Number(process.argv[3] ?? 3))
r.forEach((x, i) => console.log(servers[i]!.name.padEnd(25), x.requestsPerSecond.toFixed(0), x.p50.toFixed(1), x.p99.toFixed(1), 'cpu', x.cpu.toFixed(0), 'ratio', (x.requestsPerSecond / (r[1]?.requestsPerSecond ?? 1)).toFixed(3), 'cpu-ratio', ((r[1]?.cpu ?? 1) / x.cpu).toFixed(3)))
for (const s of servers) { await s.process.stop() }
await server.stop()
process.exit(0)
