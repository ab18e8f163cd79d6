import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '../alive.ts'
import { inData } from '../paths.ts'
import { outcomeOf } from '../run.ts'

const folder = inData('running')

/** Notes a process of ours, so that it can be ended if we are killed before we could do so. */
export function remember(name: string, pid: number | undefined): void {
  mkdirSync(folder, { recursive: true })
  if (pid !== undefined) writeFileSync(inData('running', name), `${String(pid)} ${String(process.pid)}`)
}

export function forget(name: string): void {
  rmSync(inData('running', name), { force: true })
}

/** Ends the processes of an earlier run that was killed; those of a run that still lives are left alone. */
export async function endLeftOvers(): Promise<void> {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [pid = 0, parent = 0] = readFileSync(inData('running', name), 'utf8').split(' ').map(Number)
    if (parent > 0 && isAlive(parent)) continue
    if (pid > 0 && isAlive(pid) && (await isOurs(pid))) await end(pid)
    forget(name)
  }
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM')
  for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 100) await pause(100)
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

/** A process id is reused one day: only a Node process that runs one of our entries is ours. */
async function isOurs(pid: number): Promise<boolean> {
  const ps = await outcomeOf('ps', ['-p', String(pid), '-o', 'args=']).catch(() => ({ output: '' }))
  return /apps\/|packages\/wechat-sandbox\//.test(ps.output)
}
