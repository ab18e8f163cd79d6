import { isFn, record, type Fn, type Realm } from './realm.ts'

/** A `wx` API call the app made. */
export interface WxCall {
  api: string
  args: unknown[]
  /** The page that was shown then. */
  route: string | undefined
}

/**
 * An API called without any of its callbacks returns a promise, as WeChat's base library has it since 2.10.2; Taro
 * leaves the younger APIs to that.
 */
export function promised(apis: Record<string, Fn>, realm: Realm): Record<string, Fn> {
  const promise = realm.globals['Promise'] as PromiseConstructor
  const callbacks = ['success', 'fail', 'complete']
  const entries = Object.entries(apis).map(([api, run]): [string, Fn] => [
    api,
    (given) => {
      const options = record(given)
      if (callbacks.some((name) => isFn(options[name]))) return run(given)
      return new promise((success, fail) => {
        run({ ...options, success, fail })
      })
    },
  ])
  return Object.fromEntries(entries)
}
