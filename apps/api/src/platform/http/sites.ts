import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Environment } from '../config/environment.js'

const year = 31_536_000

/** Serves the built portal at `/` and the console at `/console/`; any page address leads to its index. */
export async function serveSites(fastify: FastifyInstance, { PORTAL_DIR, CONSOLE_DIR }: Environment): Promise<void> {
  if (CONSOLE_DIR) await site(fastify, '/console/', resolve(CONSOLE_DIR))
  if (PORTAL_DIR) await site(fastify, '/', resolve(PORTAL_DIR))
  fastify.get('/console', (_, reply) => reply.redirect('/console/'))
}

async function site(fastify: FastifyInstance, prefix: string, root: string): Promise<void> {
  await fastify.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        const hashed = /[.-][0-9a-zA-Z_-]{8,}\.(js|css|png|svg|woff2?)$/.test(path)
        void reply.header('cache-control', hashed ? `public, max-age=${String(year)}, immutable` : 'no-cache')
      },
    })
    const index = (_: unknown, reply: FastifyReply): FastifyReply =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', root)
    scope.get(prefix, index)
    // A page address of the single-page application: no dot in its last part, and not the API's.
    scope.get(`${prefix}*`, (request, reply) => {
      const isPage = !/\.\w+$/.test(request.url.split('?')[0] ?? '') && !request.url.startsWith('/api/')
      if (isPage) return index(request, reply)
      reply.callNotFound()
      return reply
    })
  })
}
