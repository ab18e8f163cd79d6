import { applyDecorators, Delete, Get, HttpCode, Post, Put, SetMetadata } from '@nestjs/common'
import { RouteSchema } from '@nestjs/platform-fastify'
import { type Answer, type AnyRoute, type Endpoint, endpoints } from '@hub/contracts'
import { answerSchema } from './answer-schema.js'

export const routeKey = 'hub:route'
const verbs = { GET: Get, POST: Post, PUT: Put, DELETE: Delete }

export const endpointOf = (route: AnyRoute): Endpoint => endpoints[route]

/** Only a method that returns the answer of the route may carry the decorator. */
type Handler<R extends AnyRoute> = (...input: never[]) => Promise<Answer<R>> | Answer<R>

/** Serves an endpoint of the contract: path, status, access and the shape of the answer come from there. */
export function Serves<R extends AnyRoute>(route: R) {
  const [method, path] = route.split(' ') as [keyof typeof verbs, string]
  const decorate = applyDecorators(
    verbs[method](path),
    HttpCode(200),
    SetMetadata(routeKey, route),
    RouteSchema({ response: { 200: answerSchema(endpointOf(route).response) } }),
  )
  return <T extends Handler<R>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<T>): void => {
    decorate(target, key, descriptor)
  }
}
