import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './alive.ts'
import { Failure, explain } from './failure.ts'

/** Runs `work` while no other process of ours works on the same folder (starts a server in it, builds into it). */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const lock = path.join(folder, 'lock')
  const until = Date.now() + 300_000
  while (!tryLock(lock)) {
    if (Date.now() > until) throw new Failure(`Another process holds ${lock}: remove it if none is running`)
    await pause(50)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new Failure(`Cannot write to ${lock}: ${explain(error)}`, { cause: error })
    }
    const holder = Number(readText(lock))
    if (holder > 0 && !isAlive(holder)) takeAway(lock, holder)
    return false
  }
}

/**
 * Removes the lock of a process that is gone. Of several that saw it, one may have removed it and locked by now: so it
 * is moved aside, which only one of them can, looked at again, and put back where it is not the one that was seen.
 */
export function takeAway(lock: string, holder: number): void {
  const aside = `${lock}.${String(process.pid)}.${randomUUID()}`
  try {
    renameSync(lock, aside)
    if (Number(readText(aside)) !== holder) linkSync(aside, lock)
  } catch (error) {
    // Gone, or taken again: whoever asks tries anew in any case.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
