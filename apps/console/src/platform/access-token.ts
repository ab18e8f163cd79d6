import type { Result } from '@hub/contracts'

export type Renewed = Pick<Result<'POST /staff/sessions/refresh'>, 'accessToken' | 'expiresIn'>

/** Where the access token lies: in memory only, so that a script of another page cannot find it later. */
export interface TokenShelf {
  /** Null when there is none, or it ends within seconds. */
  read(): string | null
  put(renewed: Renewed): void
  clear(): void
}

const spareSeconds = 15

/** `now` gives milliseconds. */
export function createTokenShelf(now: () => number = Date.now): TokenShelf {
  let kept: { token: string; until: number } | null = null
  return {
    read: () => (kept && now() < kept.until ? kept.token : null),
    put: ({ accessToken, expiresIn }) => {
      kept = { token: accessToken, until: now() + (expiresIn - spareSeconds) * 1000 }
    },
    clear: () => {
      kept = null
    },
  }
}
