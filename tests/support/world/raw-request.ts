import type { AnyRoute, ErrorBody } from '@hub/contracts'
import { pathOf } from '@hub/contracts'

export interface RawInput {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  /** Sent as JSON; a FormData goes as it is. */
  readonly body?: unknown
  readonly token?: string | undefined
  readonly headers?: Record<string, string>
  readonly client?: string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  /** As it came. */
  readonly text: string
  /** Empty where the answer is not JSON but a file. */
  readonly body: Partial<ErrorBody> & Record<string, unknown>
}

/** One exchange with a route, whatever comes of it; as a browser (`h5`) unless told. */
export async function rawRequest(url: string, route: AnyRoute, input: RawInput = {}): Promise<RawAnswer> {
  const { body, token, client = 'h5/1.0.0', headers = {} } = input
  const json = body !== undefined && !(body instanceof FormData)
  const response = await fetch(url + pathOf(route, input), {
    method: route.slice(0, route.indexOf(' ')),
    headers: {
      'x-client': client,
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
  })
  const { status } = response
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  const text = await response.text()
  return { status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as RawAnswer['body']) : {} }
}
