import type { z } from 'zod'
import type { ErrorCode } from './errors.ts'
import type { StaffRole } from './vocabulary/staff.ts'

/**
 * Who may call an endpoint. `customer`: any person who is logged in. `member`: a person with an active membership of
 * the home in the path (checked by the query itself; anybody else is told 404). `owner`: the same, as owner or
 * co-owner. `{ staff }`: staff holding one of the roles in the project concerned. `importKey`: a sales system with a key.
 */
export type Access = 'public' | 'customer' | 'member' | 'owner' | 'importKey' | { readonly staff: readonly StaffRole[] }

/**
 * How a repeated write is made safe. `key`: the caller sends `Idempotency-Key` and gets the first answer again for
 * 7 days. `natural`: repeating the request leaves the same state by itself (a single-use code, a delete, a put).
 */
export type Repeat = 'key' | 'natural'

export interface Endpoint {
  readonly summary: string
  readonly access: Access
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** `file`: one file comes as multipart/form-data in the field `file` instead of a JSON body. */
  readonly upload?: 'file'
  readonly response: z.ZodObject
  /** The answer is a file of this media type, sent as it is; `response` is then empty. */
  readonly download?: string
  readonly repeat?: Repeat
  readonly errors?: readonly ErrorCode[]
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Route = `${Method} /${string}`

/** Keeps the literal types, so that routes, bodies and answers are known to server and clients alike. */
export const defineEndpoints = <const T extends Record<Route, Endpoint>>(endpoints: T): T => endpoints

/** The names in a path: `/homes/:homeId/members/:memberId` → `'homeId' | 'memberId'`; an ending such as `.ics` is no name. */
export type PathNames<R extends string> = R extends `${string}:${infer Name}/${infer Rest}`
  ? Bare<Name> | PathNames<Rest>
  : R extends `${string}:${infer Name}`
    ? Bare<Name>
    : never
type Bare<Name extends string> = Name extends `${infer Before}.${string}` ? Before : Name
