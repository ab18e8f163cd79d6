import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../alive.ts'

/**
 * Several processes may use one server (two test runs at once): each holds a lease, and the last one to leave stops
 * the server. A lease of a killed process counts for nothing.
 */
export function takeLease(home: string): void {
  mkdirSync(leasesOf(home), { recursive: true })
  writeFileSync(path.join(leasesOf(home), String(process.pid)), '')
}

/** Gives the lease back and says whether other processes still hold one. */
export function returnLease(home: string): { othersRemain: boolean } {
  rmSync(path.join(leasesOf(home), String(process.pid)), { force: true })
  return { othersRemain: otherHolders(home).length > 0 }
}

export function otherHolders(home: string): number[] {
  const pids = readdirSync(leasesOf(home)).map(Number)
  for (const dead of pids.filter((pid) => !isAlive(pid)))
    rmSync(path.join(leasesOf(home), String(dead)), { force: true })
  return pids.filter((pid) => pid !== process.pid && isAlive(pid))
}

const leasesOf = (home: string): string => path.join(home, 'leases')
