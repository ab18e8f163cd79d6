import { applyDecorators, Delete, Get, HttpCode, Post, Put, UseInterceptors } from '@nestjs/common'
import { RouteSchema } from '@nestjs/platform-fastify'
import type { Answer, AnyRoute, Endpoints } from '@hub/contracts'
import { answerSchema } from './answer-schema.js'
import { OnceInterceptor } from './once.interceptor.js'
import { endpointOf, serveBy } from './route.js'

const verbs = { GET: Get, POST: Post, PUT: Put, DELETE: Delete }

/**
 * Only a method that returns the answer of the route may carry the decorator. A file is sent by its handler, which takes
 * the reply with `@Res()`.
 */
type Handler<R extends AnyRoute> = Endpoints[R] extends { download: string }
  ? (...input: never[]) => Promise<void>
  : (...input: never[]) => Promise<Answer<R>> | Answer<R>

/**
 * Serves an endpoint of the contract: path, status, access, repetition and the shape of the answer come from there. An
 * interceptor costs every request of its route, so only the routes that need one have it.
 */
export function Serves<R extends AnyRoute>(route: R) {
  const [method, path] = route.split(' ') as [keyof typeof verbs, string]
  const { response, repeat, download } = endpointOf(route)
  const decorate = applyDecorators(
    verbs[method](path),
    HttpCode(200),
    ...(download ? [] : [RouteSchema({ response: { 200: answerSchema(response) } })]),
    ...(repeat === 'key' ? [UseInterceptors(OnceInterceptor)] : []),
  )
  return <T extends Handler<R>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<T>): void => {
    decorate(target, key, descriptor)
    if (descriptor.value) serveBy(descriptor.value, route)
  }
}
