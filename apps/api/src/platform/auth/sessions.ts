import type { Caller } from './caller.js'

/** What authentication asks of the module that owns log-ins. */
export abstract class Sessions {
  /** The caller behind a log-in that still stands, or null. */
  abstract find(sessionId: string): Promise<Caller | null>
}
