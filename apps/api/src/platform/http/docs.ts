import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { openApi } from '@hub/contracts'
import type { FastifyInstance } from 'fastify'

const page = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>接口文档 · 客户服务中台</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>`

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, docExpansion: 'list', defaultModelsExpandDepth: 0 })`

/** `/openapi.json`, made from the contracts, and a page at `/docs` to read it. */
export async function serveDocs(fastify: FastifyInstance): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const document = JSON.stringify(openApi(version))
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  await fastify.register(fastifyStatic, {
    root: join(assets),
    prefix: '/docs/assets/',
    decorateReply: false,
    allowedPath: (path) => /^\/swagger-ui(-bundle)?\.(css|js)$/.test(path),
  })
  fastify.get('/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(document))
  fastify.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(page))
  fastify.get('/docs/start.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(start))
}
