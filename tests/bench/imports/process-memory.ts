import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const megabyte = 1024 * 1024

/** Megabytes of a process now, and its most since {@link forgetPeak}; `undefined` where the system does not tell (not Linux). */
export function memoryOf(pid: number): { now: number; peak: number } | undefined {
  const file = `/proc/${String(pid)}/status`
  if (!existsSync(file)) return undefined
  const status = readFileSync(file, 'utf8')
  const of = (name: string): number =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]) * 1024) / megabyte
  return { now: of('VmRSS'), peak: of('VmHWM') }
}

/** The most is counted anew from now on (proc(5), `clear_refs`). */
export function forgetPeak(pid: number): void {
  const file = `/proc/${String(pid)}/clear_refs`
  if (existsSync(file)) writeFileSync(file, '5')
}
