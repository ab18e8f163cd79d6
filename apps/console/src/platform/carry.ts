import { ApiError } from '@hub/contracts/client'
import type { Carry } from './send.ts'

const patience = 20_000

/** Sent with every request, so that the server can tell an outdated console. */
export const clientName = `console/${__CONSOLE_VERSION__}`

/** What every request carries besides its own headers. */
export function commonHeaders(token: string | null): Record<string, string> {
  return { 'X-Client': clientName, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) }
}

/** JSON of an answer, or undefined where a proxy answered with something else. */
export function parseBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * One exchange by `fetch`.
 * @throws ApiError with status 0 when the network fails or nothing comes within 20 seconds.
 */
export const carry: Carry = async ({ method, path, body, headers }, token) => {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...commonHeaders(token),
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: parseBody(await response.text()) }
  } catch {
    throw new ApiError(0, {})
  }
}
