import { connected } from '../../../packages/tooling/src/database.ts'
import { cpuSeconds } from '../pages/cpu-time.ts'
import { forgetPeak, memoryOf } from './process-memory.ts'

export interface Measured<T> {
  readonly result: T
  readonly seconds: number
  /** Processor seconds of the API, and of those of PostgreSQL that serve its connections. */
  readonly cpu: number
  readonly databaseCpu: number
  /** Megabytes. */
  readonly peak: number
}

/** Watches the API and its side of PostgreSQL while something is done. */
export async function measured<T>(databaseUrl: string, pid: number, work: () => Promise<T>): Promise<Measured<T>> {
  forgetPeak(pid)
  const before = await backends(databaseUrl)
  const cpu = cpuSeconds(pid) ?? NaN
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const after = await backends(databaseUrl)
  const databaseCpu = [...after].reduce((sum, [backend, now]) => sum + now - (before.get(backend) ?? 0), 0)
  return { result, seconds, cpu: (cpuSeconds(pid) ?? NaN) - cpu, databaseCpu, peak: memoryOf(pid)?.peak ?? NaN }
}

/** Processor seconds so far, by process. */
async function backends(databaseUrl: string): Promise<Map<number, number>> {
  const { rows } = await connected(databaseUrl, (client) =>
    client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    ),
  )
  return new Map(rows.map(({ pid }) => [pid, cpuSeconds(pid) ?? NaN]))
}
