import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { AnyRoute } from '@hub/contracts'
import type { z } from 'zod'
import type { Caller, Customer, StaffCaller } from '../auth/caller.js'
import { DomainError, type Issue } from './domain-error.js'
import { inputWords } from './input-words.js'
import type { HubRequest } from './request.js'
import { endpointOf, routeOf } from './route.js'

const requestOf = (context: ExecutionContext): HubRequest => context.switchToHttp().getRequest<HubRequest>()

/** Path, query and body of the request, checked against the contract. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const endpoint = endpointOf(routeOf(context.getHandler()) as AnyRoute)
  const request = requestOf(context)
  const issues: Issue[] = []
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    const result = schema?.safeParse(value, { error: inputWords })
    if (result && !result.success)
      issues.push(...result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })))
    return result?.data
  }
  const input = {
    params: check(endpoint.params, request.params),
    query: check(endpoint.query, request.query),
    body: check(endpoint.body, request.body ?? {}),
  }
  if (issues.length > 0) throw new DomainError('request.invalid', {}, issues)
  return input
})

/** The caller; which kind it is, the guard has made sure of. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context)
  if (!caller) throw new DomainError('auth.required')
  return caller
})

export type { Customer, StaffCaller }
