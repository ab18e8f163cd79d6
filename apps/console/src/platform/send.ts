import type { Exchange, Send } from '@hub/contracts/client'
import type { Renew } from './renew.ts'

export interface Answer {
  status: number
  body: unknown
}
/** One HTTP exchange with or without a token. */
export type Carry = (exchange: Exchange, token: string | null) => Promise<Answer>

export interface SendParts {
  carry: Carry
  token: () => string | null
  renew: Renew
  /** Told when even a fresh token is refused. */
  refused: (answer: Answer) => void
}

const openPaths = new Set(['/api/v1/staff/sessions', '/api/v1/staff/sessions/refresh'])

function isOpen({ method, path }: Exchange): boolean {
  return method === 'POST' && openPaths.has(path)
}

/**
 * Sends with the access token, and once more with a fresh one after a 401. The second try carries the same
 * Idempotency-Key, so a write is not done twice.
 */
export function createSend({ carry, token, renew, refused }: SendParts): Send {
  return async (exchange) => {
    if (isOpen(exchange)) return carry(exchange, null)
    const first = token() ?? (await renew(null))
    const answer = await carry(exchange, first)
    if (answer.status !== 401) return answer
    const again = await carry(exchange, await renew(first))
    if (again.status === 401) refused(again)
    return again
  }
}
