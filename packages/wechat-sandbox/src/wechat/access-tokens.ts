import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

const LIFETIME_MS = 7200_000
/** A new token is given out when the current one has less than this left, and the old one stays good as long. */
const OVERLAP_MS = 5 * 60_000
/** Forced renewals closer together than this change nothing. */
const FORCE_INTERVAL_MS = 30_000

interface AccessToken {
  readonly value: string
  expiresAt: number
}

/**
 * Stable access tokens by the rules of WeChat's getStableAccessToken: the same token while it is valid, renewed in
 * its last five minutes or by force; the one before stays good for five minutes, the one before that for none.
 */
export class AccessTokens {
  readonly #clock: Clock
  #current: AccessToken | undefined
  #previous: AccessToken | undefined
  #forcedAt = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** `expiresIn` is in whole seconds, 300 to 7200. */
  issue(force: boolean): { value: string; expiresIn: number } {
    const now = this.#clock.now()
    const forced = force && now - this.#forcedAt >= FORCE_INTERVAL_MS
    let token = this.#current
    if (token === undefined || forced || token.expiresAt - now < OVERLAP_MS) token = this.#renew(now)
    if (forced) this.#forcedAt = now
    return { value: token.value, expiresIn: Math.floor((token.expiresAt - now) / 1000) }
  }

  /** `expired`: ours, but too old (42001). `unknown`: never ours or no longer the latest (40001). */
  check(value: string): 'valid' | 'expired' | 'unknown' {
    const now = this.#clock.now()
    if (value === this.#current?.value) return now < this.#current.expiresAt ? 'valid' : 'expired'
    return value === this.#previous?.value && now < this.#previous.expiresAt ? 'valid' : 'unknown'
  }

  #renew(now: number): AccessToken {
    const token = { value: `90_${randomBytes(96).toString('base64url')}`, expiresAt: now + LIFETIME_MS }
    this.#previous = this.#current
    if (this.#previous) this.#previous.expiresAt = Math.min(this.#previous.expiresAt, now + OVERLAP_MS)
    this.#current = token
    return token
  }
}
