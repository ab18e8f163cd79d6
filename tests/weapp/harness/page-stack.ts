import path from 'node:path'
import type { Faults } from './faults.ts'
import type { Fn, Realm } from './realm.ts'
import { isFn, record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

/** A page instance as the logic layer has it: its own functions, `route` and `data`. */
export type Page = Record<string, unknown> & { route: string; data: Record<string, unknown> }

export interface PageStackSettings {
  routes: readonly string[]
  tabs: readonly string[]
  realm: Realm
  faults: Faults
  callbacks: Callbacks
  /** Runs a page's file and returns what it gave to `Page()`. */
  define: (route: string) => Record<string, unknown>
}

/** WeChat refuses a larger `setData`. */
const largestPatch = 1 << 20

function setPath(target: Record<string, unknown>, dotted: string, value: unknown): void {
  const keys = dotted
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Record<string, unknown>>((at, key) => (at[key] ??= {}) as Record<string, unknown>, target)
  holder[last] = value
}

/** The open pages and the ways between them. */
export class PageStack {
  readonly pages: Page[] = []
  /** Bytes of every `setData`, for tests that watch the traffic between the layers. */
  readonly patches: { route: string; bytes: number }[] = []
  private readonly settings: PageStackSettings

  constructor(settings: PageStackSettings) {
    this.settings = settings
  }

  get top(): Page {
    const page = this.pages[this.pages.length - 1]
    if (!page) throw new Error('no page is open')
    return page
  }

  apis(): Record<string, Fn> {
    const go =
      (name: string, leave: (route: string) => void): Fn =>
      (options) => {
        this.later(name, options, () => {
          const from = this.pages.length > 0 ? path.posix.dirname(this.top.route) : ''
          const url = path.posix.resolve('/', from, text(record(options).url)).slice(1)
          leave(url.split('?')[0] ?? '')
          this.open(url)
        })
      }
    return {
      navigateTo: go('navigateTo', (route) => {
        if (this.settings.tabs.includes(route)) throw new Error('can not navigateTo a tabbar page')
        if (this.pages.length >= 10) throw new Error('webview count limit exceed')
        this.call(this.top, 'onHide')
      }),
      redirectTo: go('redirectTo', () => {
        this.closeTop()
      }),
      reLaunch: go('reLaunch', () => {
        this.closeAll()
      }),
      switchTab: go('switchTab', (route) => {
        if (!this.settings.tabs.includes(route)) throw new Error('can not switch to no-tabBar page')
        this.closeAll()
      }),
      navigateBack: (options) => {
        this.later('navigateBack', options, () => {
          const delta = record(options).delta
          const steps = Math.min(typeof delta === 'number' ? delta : 1, this.pages.length - 1)
          for (let step = 0; step < steps; step++) this.closeTop()
          this.call(this.top, 'onShow')
        })
      },
    }
  }

  open(url: string): void {
    const { realm, faults, routes } = this.settings
    const [route = '', query = ''] = url.replace(/^\//, '').split('?')
    if (!routes.includes(route)) throw new Error(`page "${route}" is not found`)
    const definition = this.settings.define(route)
    const options = realm.give(Object.fromEntries(new URLSearchParams(query)))
    const page: Page = Object.assign(realm.give({}) as Record<string, unknown>, definition, {
      route,
      __route__: route,
      data: record(realm.give(definition.data ?? {})),
      options,
    })
    page.setData = (patch: unknown, done: unknown) => {
      this.patch(page, patch, done)
    }
    page.selectComponent = () => null
    page.getTabBar = () => null
    page.getOpenerEventChannel = () => ({
      on: () => undefined,
      off: () => undefined,
      once: () => undefined,
      emit: () => undefined,
    })
    this.pages.push(page)
    this.call(page, 'onLoad', options)
    this.call(page, 'onShow')
    setTimeout(() => {
      faults.guard('onReady', () => {
        this.call(page, 'onReady')
      })
    })
  }

  closeAll(): void {
    while (this.pages.length > 0) this.closeTop()
  }

  call(page: Page, method: string, ...args: unknown[]): void {
    const own = page[method]
    if (isFn(own)) own.apply(page, args)
  }

  private closeTop(): void {
    const page = this.pages.pop()
    if (page) this.call(page, 'onUnload')
  }

  private patch(page: Page, patch: unknown, done: unknown): void {
    const wire = JSON.stringify(patch)
    this.patches.push({ route: page.route, bytes: Buffer.byteLength(wire) })
    if (wire.length > largestPatch) this.settings.faults.add('setData', new Error('data over 1 MB'))
    for (const [key, value] of Object.entries(JSON.parse(wire) as Record<string, unknown>)) {
      setPath(page.data, key, this.settings.realm.give(value))
    }
    setTimeout(() => {
      this.settings.faults.guard('setData callback', () => {
        if (isFn(done)) done.call(page)
      })
    })
  }

  private later(name: string, options: unknown, move: () => void): void {
    setTimeout(() => {
      try {
        move()
        this.settings.callbacks.succeed(options, { errMsg: `${name}:ok` })
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        this.settings.faults.add(name, error)
        this.settings.callbacks.fail(options, { errMsg: `${name}:fail ${words}` })
      }
    })
  }
}
