import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from '../alive.ts'
import { Failure } from '../failure.ts'
import { outcomeOf } from '../run.ts'
import { dataOf, lastLine, passwordOf } from './cluster.ts'
import type { Place } from './place.ts'

/**
 * The address of a running server on this data folder: one that another process of ours uses, or that outlived a
 * killed one. One that runs but does not answer is stopped.
 */
export async function runningServer(place: Place): Promise<string | undefined> {
  const file = path.join(dataOf(place), 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  if (isAlive(Number(pid)) && (await isPostgres(Number(pid)))) {
    const url = addressOf(place, Number(port))
    if (await answers(url)) return url
    await stopServer(place)
  } else {
    rmSync(file, { force: true })
  }
  return undefined
}

/** What the children of a server that was killed hold until they notice; a new server has to wait for them. */
const heldByTheDying = 'pre-existing shared memory block'
const dyingMs = 15_000

/** Starts PostgreSQL on a free port of the loopback address, apart from our process group so that Ctrl-C is ours. */
export async function startServer(
  place: Place,
  settings: Record<string, string>,
  until = Date.now() + dyingMs,
): Promise<string> {
  const port = await freePort()
  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  const log = path.join(place.home, 'postgresql.log')
  const said = textOf(log).length
  const start = await pgCtl(place, ['start', '-w', '-t', '60', '-l', log, '-o', `-p ${String(port)} ${flags}`])
  if (start.code === 0) return addressOf(place, port)
  const says = textOf(log).slice(said)
  if (says.includes(heldByTheDying) && Date.now() < until) {
    await pause(200)
    return startServer(place, settings, until)
  }
  const reason = lastLine(says || start.output)
  throw new Failure(`PostgreSQL did not start: ${reason} (see ${log})`)
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Stops the server and waits until it is gone; transactions in progress are rolled back. */
export async function stopServer(place: Place): Promise<void> {
  const stop = await pgCtl(place, ['stop', '-w', '-t', '30', '-m', 'fast'])
  if (stop.code !== 0) await pgCtl(place, ['stop', '-w', '-t', '30', '-m', 'immediate'])
}

function pgCtl(place: Place, args: string[]): ReturnType<typeof outcomeOf> {
  return outcomeOf(path.join(place.bin, 'pg_ctl'), ['-D', dataOf(place), ...args], { ...place.owner, cwd: place.home })
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The number in the file may be somebody else's process by now, or a dead one that its parent never collected. */
async function isPostgres(pid: number): Promise<boolean> {
  const ps = await outcomeOf('ps', ['-p', String(pid), '-o', 'stat=,args=']).catch(() => ({ output: 'S postgres' }))
  return ps.output.includes('postgres') && !ps.output.trimStart().startsWith('Z')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}

function addressOf(place: Place, port: number): string {
  return `postgresql://postgres:${passwordOf(place)}@127.0.0.1:${String(port)}/postgres`
}
