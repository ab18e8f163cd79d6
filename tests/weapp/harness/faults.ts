/** Something a developer would see as red in the console. */
export interface Fault {
  where: string
  error: unknown
}

/** Collects what went wrong, from either layer, so that a test can demand that nothing did. */
export class Faults {
  readonly list: Fault[] = []

  add(where: string, error: unknown): void {
    this.list.push({ where, error })
  }

  /** Runs a callback of the app: what it throws is a fault, not an error of the harness. */
  guard(where: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      this.add(where, error)
    }
  }

  describe(): string {
    return this.list
      .map(
        ({ where, error }) =>
          `${where}: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`,
      )
      .join('\n')
  }
}
