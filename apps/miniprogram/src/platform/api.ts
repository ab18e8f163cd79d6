import { ApiError, createApi } from '@hub/contracts/client'
import type { Exchange } from '@hub/contracts/client'
import { randomKey } from './random-key'
import { send } from './send'
import { renewedToken } from './session/renew'
import { sessionFarewell, sessionState } from './session/session-state'
import { heldAccessToken } from './session/tokens'

export type Answered = Awaited<ReturnType<typeof send>>

function sendWith(token: string, exchange: Exchange): Promise<Answered> {
  return send({ ...exchange, headers: { ...exchange.headers, authorization: `Bearer ${token}` } })
}

/** A refused token is renewed once, and the same request sent again with the same Idempotency-Key. */
export async function asMe(attempt: (token: string) => Promise<Answered>): Promise<Answered> {
  if (sessionState() === 'out') {
    throw new ApiError(401, { code: 'auth.required', message: sessionFarewell() ?? '请先登录' })
  }
  const token = heldAccessToken() ?? (await renewedToken(undefined))
  const answered = await attempt(token)
  return answered.status === 401 ? attempt(await renewedToken(token)) : answered
}

const sendAsMe = (exchange: Exchange): Promise<Answered> => asMe((token) => sendWith(token, exchange))

/** The API as the person who is logged in. */
export const api = createApi(sendAsMe, randomKey)
