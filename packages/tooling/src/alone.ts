import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true })
    return false
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
