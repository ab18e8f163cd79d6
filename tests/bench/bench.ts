import type { Stopping } from '../../packages/tooling/src/stopping.ts'
import type { Plan } from './plan.ts'

/** What a bench gets: how much to do, a PostgreSQL of its own run, and where to leave what must be stopped. */
export interface Bench {
  plan: Plan
  /** Address of the server's maintenance database. */
  serverUrl: string
  stopping: Stopping
}
