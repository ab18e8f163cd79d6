import type { Faults } from './faults.ts'
import type { Fn } from './realm.ts'
import { isFn } from './realm.ts'

/** The timers a mini-program started; all end when it closes, so that no test hangs on another's interval. */
export class Timers {
  private readonly running = new Map<number, NodeJS.Timeout>()
  private readonly faults: Faults
  private next = 1

  constructor(faults: Faults) {
    this.faults = faults
  }

  start(repeating: boolean, work: unknown, milliseconds: unknown, args: unknown[]): number {
    const id = this.next++
    const run = () => {
      if (!repeating) this.running.delete(id)
      this.faults.guard('timer', () => {
        if (isFn(work)) work(...args)
      })
    }
    const wait = typeof milliseconds === 'number' ? milliseconds : 0
    this.running.set(id, repeating ? setInterval(run, wait) : setTimeout(run, wait))
    return id
  }

  stop(id: unknown): void {
    const timer = this.running.get(Number(id))
    if (timer) clearTimeout(timer)
    this.running.delete(Number(id))
  }

  stopAll(): void {
    for (const id of [...this.running.keys()]) this.stop(id)
  }

  /** The four functions as the logic layer sees them. */
  globals(): Record<string, Fn> {
    const stop: Fn = (id) => {
      this.stop(id)
    }
    return {
      setTimeout: (work, milliseconds, ...args) => this.start(false, work, milliseconds, args),
      setInterval: (work, milliseconds, ...args) => this.start(true, work, milliseconds, args),
      clearTimeout: stop,
      clearInterval: stop,
    }
  }
}
