import { existsSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100

/** Processor seconds that a process has used so far; `undefined` where the system does not tell (not Linux). */
export function cpuSeconds(pid: number): number | undefined {
  const file = `/proc/${String(pid)}/stat`
  if (!existsSync(file)) return undefined
  // The name in brackets may hold blanks; user and system time are the 12th and 13th field after it.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
