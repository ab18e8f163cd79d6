import type { ErrorBody, ErrorCode } from './errors.ts'
import type { Route } from './endpoint.ts'
import type { AnyRoute } from './endpoints.ts'
import type { Result, Sent } from './types.ts'

/** One HTTP exchange; the platform (Taro, fetch) does it. `path` begins with `/api/v1`. */
export interface Exchange {
  method: string
  path: string
  body?: unknown
  headers: Record<string, string>
}
export type Send = (exchange: Exchange) => Promise<{ status: number; body: unknown }>

/** A refusal of the API, with the sentence for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: ErrorCode | 'network.failed'
  readonly body: Partial<ErrorBody>
  constructor(status: number, body: Partial<ErrorBody>) {
    super(body.message ?? '网络不太顺畅，请稍后再试')
    this.status = status
    this.code = body.code ?? 'network.failed'
    this.body = body
  }
}

export interface CallOptions {
  headers?: Record<string, string>
  /** Sent as Idempotency-Key; keep it when the same write is tried again. */
  key?: string
}

type Args<R extends AnyRoute> =
  Partial<Sent<R>> extends Sent<R> ? [input?: Sent<R>, options?: CallOptions] : [input: Sent<R>, options?: CallOptions]
export type Api = <R extends AnyRoute>(route: R, ...args: Args<R>) => Promise<Result<R>>

interface LooseInput {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

/** Fills a route's path and query: no URL class, since a mini-program has none. */
export function pathOf(route: Route, input: LooseInput = {}): string {
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''))
  const query = Object.entries(input.query ?? {})
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  return `/api/v1${path}${query ? `?${query}` : ''}`
}

/** The typed client: `api('GET /homes/:homeId/journey', { params })`. Zod-free, so that the mini-program can carry it. */
export function createApi(send: Send, newKey: () => string): Api {
  return async (route, ...[input, options]) => {
    const given = (input ?? {}) as LooseInput
    const method = route.slice(0, route.indexOf(' '))
    const headers = {
      ...options?.headers,
      ...(method === 'POST' ? { 'Idempotency-Key': options?.key ?? newKey() } : {}),
    }
    const exchange = { method, path: pathOf(route, given), headers }
    const { status, body } = await send(given.body === undefined ? exchange : { ...exchange, body: given.body })
    if (status >= 200 && status < 300) return body as Result<typeof route>
    throw new ApiError(status, typeof body === 'object' && body !== null ? body : {})
  }
}
