import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import { type DynamicModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import type { Environment } from '../config/environment.js'
import { Log } from '../observability/log.js'
import { Metrics } from '../observability/metrics.js'
import { checkRoutes } from './route-check.js'
import { serveDocs } from './docs.js'
import { sendReadyParts } from './ready-part.js'
import { serveSites } from './sites.js'
import { watchRequests } from './watch-requests.js'

const bodyLimit = 1024 * 1024
const methods = ['GET', 'POST', 'PUT', 'DELETE']

/** The HTTP side of the application, ready to listen: plugins, limits, logs, docs and the built sites. */
export async function httpApplication(root: DynamicModule, environment: Environment): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: environment.TRUST_PROXY,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // No Nest middleware here, and its engine costs every request.
    skipMiddie: true,
  })
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: true,
  })
  app.useLogger(app.get(Log))
  const fastify = adapter.getInstance<FastifyInstance>()
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] })
  await fastify.register(cookie)
  await fastify.register(multipart, { limits: { files: 1, fileSize: environment.UPLOAD_LIMIT_BYTES } })
  if (environment.CORS_ORIGINS.length > 0)
    await fastify.register(cors, { origin: environment.CORS_ORIGINS, methods, credentials: true })
  letConnectionsGo(fastify)
  watchRequests(fastify, app.get(Log), app.get(Metrics), environment)
  sendReadyParts(fastify)
  await serveDocs(fastify)
  await serveSites(fastify, environment)
  await app.init()
  checkRoutes(app)
  return app
}

const goodbyeMs = 10_000

/**
 * At the end connections are closed once they are idle. Fastify does so for those that are idle at that moment; one that
 * is answered later would be kept alive and hold the process for as long as its client likes. One that is not idle after
 * ten seconds, because its client does not read, is cut: what was written is kept, and may be asked for again.
 */
function letConnectionsGo(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    const whenIdle = setInterval(() => fastify.server.closeIdleConnections(), 100)
    const atLast = setTimeout(() => fastify.server.closeAllConnections(), goodbyeMs)
    fastify.server.once('close', () => {
      clearInterval(whenIdle)
      clearTimeout(atLast)
    })
    done()
  })
}
