import vm from 'node:vm'

/** A function that crosses between Node and the mini-program's own realm. */
export type Fn = (...args: unknown[]) => unknown

/** Names that WeChat's module wrapper shadows: a mini-program finds no browser behind them. */
export const shadowed = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'history',
  'Caches',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'XMLHttpRequest',
  'WebSocket',
  'Reporter',
  'webkit',
  'WeixinJSCore',
] as const

/** The logic layer's JavaScript realm: nothing of Node, nothing of a browser, no code out of strings. */
export interface Realm {
  context: vm.Context
  globals: Record<string, unknown>
  /** Copies plain data into the realm, so that `instanceof Object` holds there as on a phone. */
  give: (value: unknown) => unknown
  /** An array of the realm that holds the very same elements. */
  list: (elements: readonly unknown[]) => unknown
}

export function createRealm(): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  const globals = vm.runInContext('globalThis', context) as Record<string, unknown>
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  const list = vm.runInContext('(elements) => Array.from(elements)', context) as (
    elements: Iterable<unknown>,
  ) => unknown
  return {
    context,
    globals,
    give: (value) => (value === undefined ? undefined : parse(JSON.stringify(value))),
    list: (elements) => list(elements),
  }
}

/** Whether a value of any realm can be called. */
export function isFn(value: unknown): value is Fn {
  return typeof value === 'function'
}

/** The properties of an object of any realm; an empty record for everything else. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function text(value: unknown, otherwise = ''): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : otherwise
}
