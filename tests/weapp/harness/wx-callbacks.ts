import type { Faults } from './faults.ts'
import type { Fn, Realm } from './realm.ts'
import { isFn, record } from './realm.ts'

/** Answers a `wx` call as WeChat does: later, through `success` or `fail`, then `complete`. */
export class Callbacks {
  private readonly realm: Realm
  private readonly faults: Faults

  constructor(realm: Realm, faults: Faults) {
    this.realm = realm
    this.faults = faults
  }

  succeed(options: unknown, result: Record<string, unknown>): void {
    this.settle(options, 'success', result)
  }

  fail(options: unknown, result: { errMsg: string; errno?: number }): void {
    this.settle(options, 'fail', result)
  }

  /** An API that always succeeds with the same or a computed result. */
  ok(name: string, result: () => Record<string, unknown> = () => ({})): Fn {
    return (options) => {
      this.succeed(options, { errMsg: `${name}:ok`, ...result() })
    }
  }

  private settle(options: unknown, outcome: 'success' | 'fail', result: Record<string, unknown>): void {
    setTimeout(() => {
      this.faults.guard(`wx ${outcome} callback`, () => {
        const given = this.realm.give(result)
        const { [outcome]: callback, complete } = record(options)
        if (isFn(callback)) callback(given)
        if (isFn(complete)) complete(given)
      })
    })
  }
}
