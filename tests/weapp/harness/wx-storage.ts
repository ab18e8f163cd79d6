import type { Fn, Realm } from './realm.ts'
import { record, text } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

/** What a phone keeps between launches: pass the same object to the next launch. */
export type KeptStorage = Record<string, unknown>

/** 1 MB a key, as WeChat has it. */
const largest = 1 << 20

export function storageApis(kept: KeptStorage, realm: Realm, callbacks: Callbacks): Record<string, Fn> {
  const set = (key: string, value: unknown) => {
    const wire = JSON.stringify(value)
    if (wire.length > largest) throw new Error('setStorage:fail exceed storage max size')
    kept[key] = JSON.parse(wire) as unknown
  }
  const forget = (key: string) => {
    Reflect.deleteProperty(kept, key)
  }
  const clear = () => {
    Object.keys(kept).forEach(forget)
  }
  return {
    getStorageSync: (key) => (text(key) in kept ? realm.give(kept[text(key)]) : ''),
    setStorageSync: (key, value) => {
      set(text(key), value)
    },
    removeStorageSync: (key) => {
      forget(text(key))
    },
    clearStorageSync: clear,
    getStorage: (options) => {
      const key = text(record(options).key)
      if (key in kept) callbacks.succeed(options, { data: kept[key], errMsg: 'getStorage:ok' })
      else callbacks.fail(options, { errMsg: 'getStorage:fail data not found' })
    },
    setStorage: (options) => {
      set(text(record(options).key), record(options).data)
      callbacks.succeed(options, { errMsg: 'setStorage:ok' })
    },
    removeStorage: (options) => {
      forget(text(record(options).key))
      callbacks.succeed(options, { errMsg: 'removeStorage:ok' })
    },
  }
}
