import type { CaseKind, DayPart } from '@hub/contracts/vocabulary'
import Taro from '@tarojs/taro'

/** A report that was begun, with photos that have arrived. */
export interface CaseDraft {
  kind: CaseKind
  categoryKey: string
  place: string
  words: string
  times: { on: string; part: DayPart }[]
  photos: { id: string; thumbUrl: string | null; at: number }[]
  /** What was sent without an answer, and its Idempotency-Key: the same report is not taken twice. */
  sent?: { report: string; key: string }
}

/** What the app keeps on the phone, by key. Personal data does not belong here. */
export interface Stored {
  'appearance.theme': 'system' | 'light' | 'dark'
  'appearance.care': 'system' | 'on' | 'off'
  /** Somebody logged in here and did not log out since. A browser keeps the refresh token itself, in a cookie. */
  'session.open': true
  /** Good for one use; in the mini-program only. */
  'session.refresh': string
  /** Versions of the consents given on this phone, so that an expired log-in does not ask for them again. */
  'consents.given': { purpose: string; version: number }[]
  /** Id of the home that was looked at last. */
  'home.chosen': string
  /**
   * By home: reports that were begun and not sent, in the reader's words. They go with the sending, or with the log-out;
   * a log-in that ends by itself leaves them.
   */
  'case.drafts': Record<string, CaseDraft>
  /** Id of that home once it was no longer the reader's, until they know. */
  'home.lost': string
}

/** Reads a kept value; a broken or full storage is as good as an empty one. */
export function readStored<K extends keyof Stored>(key: K): Stored[K] | undefined {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === undefined ? undefined : (value as Stored[K])
  } catch {
    return undefined
  }
}

/** Keeps a value; `undefined` forgets it. Returns whether the phone took it. */
export function writeStored<K extends keyof Stored>(key: K, value: Stored[K] | undefined): boolean {
  try {
    if (value === undefined) Taro.removeStorageSync(key)
    else Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}
