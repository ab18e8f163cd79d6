/** One call to a platform route. */
export interface LoggedCall {
  /** Milliseconds since the epoch, in the sandbox's time. */
  readonly at: number
  readonly path: string
  readonly label: string
  /** `ok`, the platform's error code, or `fault: <mode>`. */
  readonly outcome: string
}

const KEPT = 500

/** The last calls, newest first. */
export class CallLog {
  #calls: LoggedCall[] = []

  record(call: LoggedCall): void {
    this.#calls = [call, ...this.#calls].slice(0, KEPT)
  }

  list(path?: string): readonly LoggedCall[] {
    return path === undefined ? this.#calls : this.#calls.filter((call) => call.path === path)
  }
}
