import type { Faults } from './faults.ts'
import { createModules } from './modules.ts'
import type { PageStack } from './page-stack.ts'
import type { Fn, Realm } from './realm.ts'
import { record } from './realm.ts'
import type { Timers } from './clock.ts'

export interface LogicLayer {
  /** Puts the globals in place that need the page stack. */
  connect: (stack: PageStack) => void
  /** Runs app.js; returns what it gave to `App()`. */
  start: () => Record<string, unknown>
  /** Runs a page's file once; returns what it gave to `Page()`. */
  define: (route: string) => Record<string, unknown>
}

function consoleOf(faults: Faults): Record<string, Fn> {
  const quiet = ['log', 'info', 'warn', 'debug', 'group', 'groupEnd', 'time', 'timeEnd']
  return {
    ...Object.fromEntries(quiet.map((name) => [name, () => undefined])),
    error: (...words) => {
      faults.add('console.error', words.map(String).join(' '))
    },
  }
}

/** The realm's globals as WeChat gives them, and the bundle's files run in it. */
export function createLogicLayer(
  dist: string,
  realm: Realm,
  faults: Faults,
  timers: Timers,
  wx: Record<string, unknown>,
): LogicLayer {
  const load = createModules(dist, realm)
  const definitions = new Map<string, Record<string, unknown>>()
  let app: Record<string, unknown> | undefined
  let given: Record<string, unknown> | undefined
  const take: Fn = (definition) => {
    given = record(definition)
  }
  Object.assign(realm.globals, {
    ...timers.globals(),
    console: consoleOf(faults),
    global: realm.globals,
    wx,
    App: (definition: unknown) => {
      app = record(definition)
    },
    getApp: () => app,
    Page: take,
    Component: take,
    Behavior: (behavior: unknown) => behavior,
  })
  return {
    connect: (stack) => {
      realm.globals.getCurrentPages = () => realm.list(stack.pages)
    },
    start: () => {
      load('app.js')
      if (!app) throw new Error('app.js did not call App()')
      return app
    },
    define: (route) => {
      const known = definitions.get(route)
      if (known) return known
      given = undefined
      load(`${route}.js`)
      const definition = given as Record<string, unknown> | undefined
      if (!definition) throw new Error(`${route}.js did not call Page()`)
      definitions.set(route, definition)
      return definition
    },
  }
}
