import { rmSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '../../packages/tooling/src/migrations/index.ts'
import { dataOf, ensureCluster, passwordOf } from '../../packages/tooling/src/postgres/cluster.ts'
import { choosePlace, type Place } from '../../packages/tooling/src/postgres/place.ts'
import { outcomeOf } from '../../packages/tooling/src/run.ts'
import { freePort } from '../support/processes.ts'

/** A PostgreSQL server for one test alone, which it may stop and start; it forgets nothing that it has committed. */
export interface OwnServer {
  /** A migrated, empty database. */
  readonly url: string
  start(): Promise<void>
  /** `fast` ends all connections in good order; `immediate` is as good as a power failure. */
  stop(mode: 'fast' | 'immediate'): Promise<void>
  remove(): Promise<void>
}

export async function openOwnServer(): Promise<OwnServer> {
  const place = await choosePlace(`postgres-faults-${String(process.pid)}`)
  await ensureCluster(place)
  const port = await freePort()
  const log = path.join(place.home, 'postgresql.log')
  const options = `-p ${String(port)} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`
  const start = (): Promise<void> => pgCtl(place, ['start', '-l', log, '-o', options])
  const stop = (mode: string): Promise<void> => pgCtl(place, ['stop', '-m', mode])
  const url = `postgresql://postgres:${passwordOf(place)}@127.0.0.1:${String(port)}/postgres`
  await start()
  await migrate(url)
  const remove = async (): Promise<void> => {
    await stop('immediate').catch(() => undefined)
    rmSync(place.home, { recursive: true, force: true })
  }
  return { url, start, stop, remove }
}

async function pgCtl(place: Place, args: readonly string[]): Promise<void> {
  const program = path.join(place.bin, 'pg_ctl')
  const all = ['-D', dataOf(place), '-w', '-t', '30', ...args]
  const { code, output } = await outcomeOf(program, all, { ...place.owner, cwd: place.home })
  if (code !== 0) throw new Error(`pg_ctl ${args.join(' ')}: ${output}`)
}
