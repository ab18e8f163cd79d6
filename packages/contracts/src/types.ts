import type { z } from 'zod'
import type { PathNames } from './endpoint.ts'
import type { AnyRoute, Endpoints } from './endpoints.ts'

type InputOf<S> = S extends z.ZodType ? z.input<S> : undefined
type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined
type Part<R extends AnyRoute, K extends string> = Endpoints[R] extends Record<K, infer S> ? S : undefined
/** Leaves out the keys whose type is `undefined`. */
type Present<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] }

/** What a client hands to `api(route, …)`. */
export type Sent<R extends AnyRoute> = Present<{
  params: [PathNames<R>] extends [never] ? undefined : Record<PathNames<R>, string>
  body: Endpoints[R] extends { upload: 'file' } ? never : InputOf<Part<R, 'body'>>
}> &
  (Part<R, 'query'> extends z.ZodType ? { query?: InputOf<Part<R, 'query'>> } : unknown)

/** What a handler receives once the input has been checked. */
export type Received<R extends AnyRoute> = Present<{
  params: OutputOf<Part<R, 'params'>>
  query: OutputOf<Part<R, 'query'>>
  body: OutputOf<Part<R, 'body'>>
}>

/** What a handler returns. */
export type Answer<R extends AnyRoute> = z.input<Endpoints[R]['response']>
/** What a client gets. */
export type Result<R extends AnyRoute> = z.output<Endpoints[R]['response']>
