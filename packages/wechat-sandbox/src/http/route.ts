import type { IncomingHttpHeaders } from 'node:http'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'

/** One request with its body as the bytes that came: signatures are computed over them. */
export interface Call {
  readonly method: string
  readonly path: string
  /** The query as sent, without the question mark. */
  readonly rawQuery: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  answer(call: Call, world: World): Answer
}

/**
 * A route of the platform being stood in for: its calls are recorded and can be made to fail.
 * A further area (payment, messages) adds a list of these to `src/platform-routes.ts`.
 */
export interface PlatformRoute extends Route {
  /** What the page calls it. */
  readonly label: string
  /** An error answer in this platform's own shape. */
  refuse(code: string): Answer
  /** The platform's code for "something is wrong with us", used where a fault names none. */
  readonly busyCode: string
  /** The platform's code for a request by another HTTP method. */
  readonly wrongMethodCode: string
}
