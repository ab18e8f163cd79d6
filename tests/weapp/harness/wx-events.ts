import type { Fn, Realm } from './realm.ts'
import { isFn } from './realm.ts'

/** Events a mini-program may listen to; most never happen in a test, some are fired by it. */
const names = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'NetworkStatusChange',
  'MemoryWarning',
  'WindowResize',
  'KeyboardHeightChange',
  'ThemeChange',
] as const

export type WxEventName = (typeof names)[number]

/** `wx.onX` / `wx.offX` and the means to fire X. */
export class WxEvents {
  private readonly realm: Realm
  private readonly listeners = new Map<WxEventName, Set<Fn>>(names.map((name) => [name, new Set()]))

  constructor(realm: Realm) {
    this.realm = realm
  }

  apis(): Record<string, Fn> {
    return Object.fromEntries(
      names.flatMap((name): [string, Fn][] => [
        [
          `on${name}`,
          (listener) => {
            if (isFn(listener)) this.listeners.get(name)?.add(listener)
          },
        ],
        [
          `off${name}`,
          (listener) => {
            if (isFn(listener)) this.listeners.get(name)?.delete(listener)
            else this.listeners.get(name)?.clear()
          },
        ],
      ]),
    )
  }

  fire(name: WxEventName, detail: Record<string, unknown>): void {
    for (const listener of this.listeners.get(name) ?? []) listener(this.realm.give(detail))
  }
}
