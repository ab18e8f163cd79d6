import { endpoints } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'

interface Operation {
  operationId: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>
  security: object[]
}
interface Document {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
}

let world: World
let document: Document
beforeAll(async () => {
  world = await openWorld({ worker: false })
  document = (await (await fetch(`${world.url}/openapi.json`)).json()) as Document
})
afterAll(() => world.close())

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  )

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 and has every endpoint, no other', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info).toMatchObject({
      title: '客户服务中台 Service Hub',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
    })
    const served = operations().map(([route]) => route.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1'))
    expect(served.sort()).toEqual(Object.keys(endpoints).sort())
  })

  it('names each operation once, and each parameter of its path', () => {
    const ids = operations().map(([, { operationId }]) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [route, { parameters }] of operations()) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => name).sort(), route).toEqual((route.match(/(?<=\{)\w+/g) ?? []).sort())
      expect(inPath.every(({ required }) => required)).toBe(true)
    }
  })

  it('tells who may call, the key of a write, and the body', () => {
    for (const [route, operation] of operations()) {
      const endpoint = endpoints[route.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1') as keyof typeof endpoints]
      const scheme = endpoint.access === 'importKey' ? 'importKey' : 'bearer'
      expect(operation.security, route).toEqual(endpoint.access === 'public' ? [] : [{ [scheme]: [] }])
      const keyed = operation.parameters.some(({ name }) => name === 'Idempotency-Key')
      expect(keyed, route).toBe('repeat' in endpoint && endpoint.repeat === 'key')
      const types = Object.keys(operation.requestBody?.content ?? {})
      if ('upload' in endpoint) expect(types).toEqual(['multipart/form-data'])
      else expect(types, route).toEqual('body' in endpoint ? ['application/json'] : [])
    }
  })

  it('gives every answer a schema whose references resolve', () => {
    for (const [route, { responses }] of operations()) {
      expect(responses['200'], route).toBeDefined()
      for (const { description, content } of Object.values(responses)) {
        expect(description).not.toBe('')
        expect(Object.values(content)[0]?.schema).toBeTypeOf('object')
      }
    }
    const references = JSON.stringify(document).match(/(?<="\$ref":")[^"]+/g) ?? []
    for (const reference of new Set(references)) {
      const found = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document)
      expect(found, reference).toBeTypeOf('object')
    }
  })
})

describe('/docs', () => {
  it('is a page that loads nothing from elsewhere', async () => {
    const page = await (await fetch(`${world.url}/docs`)).text()
    expect(page).toContain('接口文档')
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '')
    expect(files).toHaveLength(3)
    for (const file of files) {
      const response = await fetch(world.url + file)
      const { status, headers } = response
      expect([file, status]).toEqual([file, 200])
      expect(await response.text()).not.toBe('')
      expect(headers.get('content-type')).toMatch(file.endsWith('.css') ? /^text\/css/ : /javascript/)
    }
  })

  it('serves no other file of the package', async () => {
    for (const path of ['package.json', 'index.html', 'swagger-initializer.js'])
      expect((await fetch(`${world.url}/docs/assets/${path}`)).status).toBe(404)
  })
})
