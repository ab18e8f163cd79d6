import type { FastifyRequest } from 'fastify'
import type { Caller } from '../auth/caller.js'

/** A request after the guard has looked at it. */
export interface HubRequest extends FastifyRequest {
  caller?: Caller
}
