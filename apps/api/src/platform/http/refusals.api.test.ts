import { request } from 'node:http'
import { errors } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openWorld,
  type RawAnswer,
  rawRequest,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

const raw = async (path: string, init: RequestInit = {}, url = world.url) => {
  const response = await fetch(url + path, init)
  return { status: response.status, headers: response.headers, body: (await response.json()) as RawAnswer['body'] }
}
const json = { 'content-type': 'application/json' }
const logIn = '/api/v1/sessions/sms'

describe('a refusal', () => {
  it('has code, Chinese sentence, the id that the log knows, and nothing else', async () => {
    const { status, headers, body } = await raw('/api/v1/me')
    expect(status).toBe(401)
    const requestId = headers.get('x-request-id')
    expect(requestId).toMatch(/^[\da-f-]{36}$/)
    expect(body).toEqual({ code: 'auth.required', message: '请先登录', requestId })
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('names every bad field in Chinese', async () => {
    const bad = { phone: 138, code: '12', consents: [{ purpose: 'service', version: 1.5 }, { purpose: 'all' }] }
    const { status, body } = await raw(logIn, { method: 'POST', headers: json, body: JSON.stringify(bad) })
    expect(status).toBe(400)
    expect(body.code).toBe('request.invalid')
    expect(body.issues).toEqual([
      { path: 'phone', message: '这里要填文字' },
      { path: 'code', message: '验证码是 6 位数字' },
      { path: 'consents.0.version', message: '这里要填整数' },
      { path: 'consents.1.purpose', message: '只能是 service、marketing' },
      { path: 'consents.1.version', message: '请填写这一项' },
    ])
  })

  it.each(['', 'null', '[]', '"text"', '3'])('of the body %j does not fall over', async (text) => {
    const { status, body } = await raw(logIn, { method: 'POST', headers: json, body: text })
    expect(status).toBe(400)
    expect(body.code).toBe('request.invalid')
    for (const { message } of body.issues ?? []) expect(message).toMatch(/^[^a-z]+$/)
  })

  it('of broken JSON says so without repeating it', async () => {
    const { status, body } = await raw(logIn, { method: 'POST', headers: json, body: '{"phone":"1380000' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'request.invalid', issues: [{ path: '', message: '请求的格式不对' }] })
  })

  it('of __proto__ in the body is a 400, too', async () => {
    const { status } = await raw(logIn, { method: 'POST', headers: json, body: '{"__proto__":{"phone":1}}' })
    expect(status).toBe(400)
  })

  it('of more than a megabyte is a 413 that tells the limit', async () => {
    const body = JSON.stringify({ phone: 'x'.repeat(1024 * 1024) })
    expect(await raw(logIn, { method: 'POST', headers: json, body })).toMatchObject({
      status: 413,
      body: { code: 'request.too_large', data: { limit: '1 MB' }, message: '内容太大，最多 1 MB' },
    })
  })

  it('of another type of content is a 415', async () => {
    const headers = { 'content-type': 'text/xml' }
    expect(await raw(logIn, { method: 'POST', headers, body: '<phone/>' })).toMatchObject({
      status: 415,
      body: { code: 'request.unsupported_type' },
    })
  })

  it.each(['/api/v1/nothing', '/api/v2/me', '/nothing', '/api/v1/homes/'])(
    'of the unknown address %s is a 404',
    async (path) => {
      const { status, body } = await raw(path)
      expect(status).toBe(404)
      expect(body).toMatchObject({ code: 'request.not_found', message: errors['request.not_found'].message })
    },
  )

  it('of an id that is none names it, whoever sent it', async () => {
    const token = await world.staffToken('admin', 'administrator')
    const { status, body } = await rawRequest(world.url, 'GET /staff/journeys/:journeyId', {
      token,
      params: { journeyId: '1 OR 1=1' },
    })
    expect(status).toBe(400)
    expect(body.issues).toEqual([{ path: 'journeyId', message: '编号不对，请从列表里重新打开' }])
  })

  it.each([
    ['GET /staff/journeys', { limit: '0' }, 'limit', '不能小于 1'],
    ['GET /staff/journeys', { limit: 'many' }, 'limit', '这里要填数字'],
    ['GET /staff/journeys', { q: 'x'.repeat(41) }, 'q', '最多 40 个字'],
    ['GET /staff/imports', { limit: '201' }, 'limit', '不能大于 200'],
  ] as const)('of the query of %s %j names the field', async (route, query, path, message) => {
    const token = await world.staffToken('admin', 'administrator')
    const { status, body } = await rawRequest(world.url, route, { token, query })
    expect([status, body.issues]).toEqual([400, [{ path, message }]])
  })

  it.each(['GET /staff/journeys', 'GET /staff/imports'] as const)(
    'of a made-up cursor is no failure of ours: %s',
    async (route) => {
      const token = await world.staffToken('admin', 'administrator')
      const { status } = await rawRequest(world.url, route, { token, query: { after: 'made-up' } })
      expect(status).toBe(400)
    },
  )
})

describe('what nobody foresaw', () => {
  it('is a bare 500 with the request id', async () => {
    const token = await world.staffToken('admin', 'administrator')
    await world.database.pool.query('ALTER TABLE import_file RENAME TO import_file_away')
    const { status, headers, body } = await rawRequest(world.url, 'GET /staff/imports', { token })
    await world.database.pool.query('ALTER TABLE import_file_away RENAME TO import_file')
    expect(status).toBe(500)
    expect(body).toEqual({
      code: 'server.failed',
      message: errors['server.failed'].message,
      requestId: headers.get('x-request-id'),
    })
  })
})

describe('a client that is too old', () => {
  it('is asked to update, before anything else; others are served', async () => {
    const twin = await startApplication({ ...world.environment, MIN_CLIENTS: 'weapp=1.4.0,h5=2.0' }, world.clock)
    const ask = (client: string) => rawRequest(twin.url, 'GET /about', { client })
    expect(await ask('weapp/1.3.9')).toMatchObject({
      status: 426,
      body: { code: 'client.outdated', message: '版本太旧了，请更新后继续使用' },
    })
    for (const client of ['weapp/1.4.0', 'weapp/1.10.0', 'h5/2.0.0', 'console/0.1.0', 'curl'])
      expect((await ask(client)).status).toBe(200)
    expect((await raw('/health/live', { headers: { 'x-client': 'weapp/0.1.0' } }, twin.url)).status).toBe(200)
    await twin.close()
  })
})

describe('headers', () => {
  const protect = (headers: Headers): void => {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  }

  it.each(['/api/v1/about', '/api/v1/nothing', '/api/v1/home-screen'])('protect who reads %s', async (path) => {
    const { headers } = await raw(path)
    protect(headers)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each(['/docs', '/openapi.json', '/nothing'])('protect who opens %s', async (path) => {
    const { headers } = await fetch(world.url + path)
    protect(headers)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  it('let in the origins of the configuration, and no other', async () => {
    const settings = { CORS_ORIGINS: 'https://portal.example.cn, https://console.example.cn', COOKIE_SECURE: 'true' }
    const twin = await startApplication({ ...world.environment, ...settings }, world.clock)
    const ask = (origin: string) => raw('/api/v1/about', { headers: { origin } }, twin.url)
    const { headers } = await ask('https://console.example.cn')
    expect(headers.get('access-control-allow-origin')).toBe('https://console.example.cn')
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
    expect((await ask('https://evil.example.cn')).headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const asked = { origin: 'https://portal.example.cn', 'access-control-request-method': 'PUT' }
      const call = request(
        `${twin.url}/api/v1/me/consents/service`,
        { method: 'OPTIONS', headers: asked },
        (response) => {
          response.resume()
          resolve(response.headers)
        },
      )
      call.on('error', reject).end()
    })
    expect(String(preflight['access-control-allow-methods'])).toContain('PUT')
    expect(String(preflight['access-control-allow-methods'])).toContain('DELETE')
    await twin.close()
  })
})
