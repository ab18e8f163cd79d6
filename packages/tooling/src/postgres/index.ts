import { Failure } from '../failure.ts'
import { alone } from '../alone.ts'
import { ensureCluster } from './cluster.ts'
import { otherHolders, returnLease, takeLease } from './leases.ts'
import { choosePlace } from './place.ts'
import { runningServer, startServer, stopServer } from './server.ts'

/** `demo` keeps its data like a real server; `test` trades safety on power loss for speed. */
export type Purpose = 'demo' | 'test'

export interface DatabaseServer {
  /** Address of the server's maintenance database (`postgres`), or `DATABASE_URL` as it was given. */
  url: string
  /** True when the server is not ours: `DATABASE_URL` names it, and nothing is started or stopped. */
  foreign: boolean
  /** True when no other process of ours uses the server, so left-over databases are nobody's. */
  exclusive: boolean
  /** Leaves the server; the last one to leave stops it. */
  stop(): Promise<void>
}

const settings: Record<Purpose, Record<string, string>> = {
  demo: { max_connections: '200' },
  test: { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
}

/**
 * Opens the PostgreSQL server for a purpose: the one of `DATABASE_URL`, one that already runs, or a new one on a free
 * port with its data in `.data/`.
 *
 * @throws Failure in one line when it cannot be created or started
 */
export async function openDatabaseServer({ purpose }: { purpose: Purpose }): Promise<DatabaseServer> {
  const given = process.env['DATABASE_URL']
  if (given && !/^postgres(ql)?:\/\/[^/]*\/./.test(given)) {
    throw new Failure('DATABASE_URL must look like postgresql://user:password@host:5432/database')
  }
  if (given) return { url: given, foreign: true, exclusive: false, stop: () => Promise.resolve() }
  const place = await choosePlace(`postgres-${purpose}`)
  return alone(place.home, async () => {
    takeLease(place.home)
    const exclusive = otherHolders(place.home).length === 0
    await ensureCluster(place)
    const url = (await runningServer(place)) ?? (await startServer(place, settings[purpose]))
    const stop = (): Promise<void> =>
      alone(place.home, async () => {
        if (!returnLease(place.home).othersRemain) await stopServer(place)
      })
    return { url, foreign: false, exclusive, stop }
  })
}
