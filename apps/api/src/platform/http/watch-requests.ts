import type { FastifyInstance } from 'fastify'
import type { Environment } from '../config/environment.js'
import type { Log } from '../observability/log.js'
import type { Metrics } from '../observability/metrics.js'
import { checkClient } from './client-version.js'
import { answerHeaders, pageHeaders } from './security-headers.js'

/** What every request passes: a request id, protecting headers, the client's version, the access log and the metrics. */
export function watchRequests(fastify: FastifyInstance, log: Log, metrics: Metrics, environment: Environment): void {
  const ofPages = pageHeaders(environment)
  const ofAnswers = answerHeaders(environment)
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    if (!request.url.startsWith('/api/')) {
      void reply.headers(ofPages)
      done()
      return
    }
    void reply.headers(ofAnswers)
    const client = request.headers['x-client']
    try {
      checkClient(typeof client === 'string' ? client : undefined, environment.MIN_CLIENTS)
      done()
    } catch (error) {
      done(error as Error)
    }
  })
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'none' } = request.routeOptions
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    if (log.pino.isLevelEnabled('info') && request.url.startsWith('/api/')) {
      const line = {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      }
      log.pino.info(line, 'request')
    }
    done()
  })
}
