import { ApiError } from '@hub/contracts/client'
import { publicApi } from '../public-api'
import { readStored } from '../storage'
import { endSession, heldAccessToken, keepTokens } from './tokens'

let running: Promise<string> | undefined

/**
 * A fresh access token for the refresh token, which is good for one use: whoever asks meanwhile waits for the same
 * answer. `stale` is the token that was refused; when another one is held already, that is the answer.
 *
 * @throws ApiError `auth.*` when the log-in is over, ConnectionError when nobody answered
 */
export function renewedToken(stale: string | undefined): Promise<string> {
  const held = heldAccessToken()
  if (held !== undefined && held !== stale) return Promise.resolve(held)
  return (running ??= oneTabAtATime(trade).finally(() => {
    running = undefined
  }))
}

async function trade(): Promise<string> {
  const refreshToken = readStored('session.refresh')
  try {
    return keepTokens(await publicApi('POST /sessions/refresh', { body: refreshToken ? { refreshToken } : {} }))
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) endSession(error.message)
    throw error
  }
}

/** Tabs of a browser share one refresh cookie: two that show it at the same time would look like a theft. */
function oneTabAtATime(work: () => Promise<string>): Promise<string> {
  if (process.env.TARO_ENV !== 'h5' || !('locks' in navigator)) return work()
  return navigator.locks.request('session.refresh', work)
}
