/**
 * What is undone when the command ends, last begun first: children before the database they use. Ctrl-C and SIGTERM
 * end the command the orderly way, with code 0; a second one after two seconds ends it at once.
 */
export class Stopping {
  /** Resolves when a signal asks us to end. */
  readonly asked: Promise<void>
  #steps: (() => Promise<unknown>)[] = []

  constructor() {
    let first = 0
    this.asked = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (first > 0 && Date.now() - first > 2_000) process.exit(130)
          first ||= Date.now()
          resolve()
        })
      }
    })
  }

  /** Adds a step to take at the end. */
  later(step: () => Promise<unknown>): void {
    this.#steps.push(step)
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0).toReversed()) await step()
  }
}
