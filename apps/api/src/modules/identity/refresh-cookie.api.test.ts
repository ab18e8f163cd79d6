import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openWorld,
  rawRequest,
  startApplication,
  testPassword,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.staffToken('chen', 'officer')
})
afterAll(() => world.close())

const consents = [{ purpose: 'service', version: 1 }]
const enter = async (client: string, url = world.url) =>
  rawRequest(url, 'POST /sessions/wechat', {
    client,
    body: { code: await world.sandbox.loginCode('openid'), consents },
  })
const enterConsole = () =>
  rawRequest(world.url, 'POST /staff/sessions', {
    client: 'console/1.0.0',
    body: { login: 'chen', password: testPassword },
  })
const cookieOf = (headers: Headers): string => headers.get('set-cookie')?.split(';')[0] ?? ''

describe('the refresh token of a browser', () => {
  it.each(['h5/1.0.0', 'unknown'])('lies in a cookie that scripts and other sites cannot use: %s', async (client) => {
    const { headers, body } = await enter(client)
    expect(body.refreshToken).toBeNull()
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^hub_portal=[\w-]{43}; /)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/api/v1/sessions', 'Max-Age=2592000'])
      expect(cookie.split('; ')).toContain(part)
    expect(cookie).not.toContain('Secure')
  })

  it('travels over TLS only, unless configured otherwise', async () => {
    const { COOKIE_SECURE: _, ...usual } = world.environment
    const twin = await startApplication(usual, world.clock)
    const { headers } = await enter('h5/1.0.0', twin.url)
    expect(headers.get('set-cookie')?.split('; ')).toContain('Secure')
    await twin.close()
  })

  it('renews the tokens and is replaced', async () => {
    const cookie = cookieOf((await enter('h5/1.0.0')).headers)
    const renewed = await rawRequest(world.url, 'POST /sessions/refresh', { headers: { cookie }, body: {} })
    expect(renewed).toMatchObject({ status: 200, body: { refreshToken: null, expiresIn: 600 } })
    expect(cookieOf(renewed.headers)).toMatch(/^hub_portal=/)
    expect(cookieOf(renewed.headers)).not.toBe(cookie)
    const token = String(renewed.body.accessToken)
    expect(await rawRequest(world.url, 'GET /me', { token })).toMatchObject({ status: 200 })
  })

  it('is taken away at log-out', async () => {
    const { headers, body } = await enter('h5/1.0.0')
    const token = String(body.accessToken)
    const out = await rawRequest(world.url, 'DELETE /sessions/current', { token })
    expect(out.headers.get('set-cookie')).toMatch(/^hub_portal=; .*Path=\/api\/v1\/sessions/)
    expect(out.headers.get('set-cookie')).toContain('Expires=Thu, 01 Jan 1970')
    const again = { headers: { cookie: cookieOf(headers) }, body: {} }
    expect(await rawRequest(world.url, 'POST /sessions/refresh', again)).toMatchObject({ status: 401 })
  })

  it('is another one for the console, and neither opens the door of the other', async () => {
    const { headers, body } = await enterConsole()
    expect(body.refreshToken).toBeNull()
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^hub_console=/)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/api/v1/staff/sessions'])
      expect(cookie.split('; ')).toContain(part)
    const value = cookieOf(headers).replace('hub_console=', '')
    const asPortal = { headers: { cookie: `hub_portal=${value}` }, body: {} }
    expect(await rawRequest(world.url, 'POST /sessions/refresh', asPortal)).toMatchObject({ status: 401 })
    const asConsole = { headers: { cookie: cookieOf(headers) }, body: {} }
    expect(await rawRequest(world.url, 'POST /staff/sessions/refresh', asConsole)).toMatchObject({ status: 200 })
  })
})
