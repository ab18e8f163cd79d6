import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

/** WeChat's codes live five minutes and are good for one exchange. */
export const CODE_LIFETIME_MS = 5 * 60_000

export interface MintedCode<Owner> {
  readonly code: string
  readonly owner: Owner
  readonly mintedAt: number
  readonly state: 'fresh' | 'used' | 'expired'
}

/** What an exchange finds. Only `fresh` carries the owner, and only once. */
export type Redeemed<Owner> =
  { state: 'fresh'; owner: Owner; mintedAt: number } | { state: 'unknown' | 'used' | 'expired' }

interface Entry<Owner> {
  readonly owner: Owner
  readonly mintedAt: number
  used: boolean
}

export class SingleUseCodes<Owner> {
  readonly #clock: Clock
  readonly #newCode: () => string
  readonly #entries = new Map<string, Entry<Owner>>()

  constructor(clock: Clock, newCode: () => string) {
    this.#clock = clock
    this.#newCode = newCode
  }

  mint(owner: Owner): string {
    const code = this.#newCode()
    this.#entries.set(code, { owner, mintedAt: this.#clock.now(), used: false })
    return code
  }

  redeem(code: string): Redeemed<Owner> {
    const entry = this.#entries.get(code)
    if (entry === undefined) return { state: 'unknown' }
    const state = this.#stateOf(entry)
    if (state !== 'fresh') return { state }
    entry.used = true
    return { state, owner: entry.owner, mintedAt: entry.mintedAt }
  }

  /** Newest first. */
  list(): MintedCode<Owner>[] {
    return [...this.#entries]
      .map(([code, entry]) => ({ code, owner: entry.owner, mintedAt: entry.mintedAt, state: this.#stateOf(entry) }))
      .reverse()
  }

  #stateOf(entry: Entry<Owner>): MintedCode<Owner>['state'] {
    if (entry.used) return 'used'
    return this.#clock.now() - entry.mintedAt >= CODE_LIFETIME_MS ? 'expired' : 'fresh'
  }
}

/** Shaped like `wx.login`'s code: 32 characters beginning with `0`. */
export function newLoginCode(): string {
  return `0${randomBytes(32).toString('base64url').replaceAll(/[-_]/g, 'w').slice(0, 31)}`
}

/** Shaped like `getPhoneNumber`'s code: 64 hexadecimal digits. */
export function newPhoneCode(): string {
  return randomBytes(32).toString('hex')
}
