import { ApiError, createApi, type Send } from '@hub/contracts/client'
import { createTokenShelf, type Renewed } from './access-token.ts'
import { carry } from './carry.ts'
import { markLoggedOut } from './log-in-state.ts'
import { newKey } from './new-key.ts'
import { aloneInBrowser, createRenew } from './renew.ts'
import { createSend, type Answer, type Carry } from './send.ts'

const expired = '登录已过期，请重新登录'

/** The access token of this tab. */
export const tokenShelf = createTokenShelf()

function refusalOf({ status, body }: Answer): ApiError {
  return new ApiError(status, typeof body === 'object' && body !== null ? body : {})
}

function end(refusal: ApiError): void {
  tokenShelf.clear()
  markLoggedOut(refusal.body.message ?? expired)
}

async function fetchTokens(): Promise<Renewed> {
  const answer = await carry({ method: 'POST', path: '/api/v1/staff/sessions/refresh', body: {}, headers: {} }, null)
  if (answer.status === 200 || answer.status === 201) return answer.body as Renewed
  const refusal = refusalOf(answer)
  if (answer.status === 401) end(refusal)
  throw refusal
}

const renew = createRenew({ shelf: tokenShelf, fetchTokens, alone: aloneInBrowser })

/** A `send` with the log-in of this tab, over any way of carrying (JSON, or a file with progress). */
export function sendBy(way: Carry): Send {
  return createSend({
    carry: way,
    token: () => tokenShelf.read(),
    renew,
    refused: (answer) => {
      end(refusalOf(answer))
    },
  })
}

/** The typed client: `api('GET /staff/journeys', { query })`. Throws {@link ApiError}. */
export const api = createApi(sendBy(carry), newKey)

export { ApiError, refusalOf }
