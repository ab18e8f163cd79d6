import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, rawRequest, type World } from '../../../../../tests/support/world/index.js'

let world: World
let running = 0
let access = ''
let refresh = ''
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())
beforeEach(async () => {
  running += 1
  const body = {
    code: await world.sandbox.loginCode(`openid-${String(running)}`),
    consents: [{ purpose: 'service' as const, version: 1 }],
  }
  const tokens = await world.client()('POST /sessions/wechat', { body })
  access = tokens.accessToken
  refresh = tokens.refreshToken ?? ''
})

const renew = (refreshToken: string) => world.client()('POST /sessions/refresh', { body: { refreshToken } })
const me = (token: string) => world.client({ token })('GET /me')
const expired = { status: 401, code: 'auth.expired' }

describe('tokens of the mini-program', () => {
  it('come in the answer, without a cookie', async () => {
    const body = { refreshToken: refresh }
    const answer = await rawRequest(world.url, 'POST /sessions/refresh', { body, client: 'weapp/1.0.0' })
    expect(answer.body.refreshToken).toMatch(/^[\w-]{43}$/)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('live ten minutes and are renewed by the refresh token', async () => {
    world.clock.pass(599)
    await me(access)
    world.clock.pass(1)
    await expect(me(access)).rejects.toMatchObject(expired)
    const renewed = await renew(refresh)
    expect(renewed.refreshToken).not.toBe(refresh)
    await me(renewed.accessToken)
  })

  it('bear an answer that got lost: the same refresh token works for ten seconds more', async () => {
    await renew(refresh)
    world.clock.pass(10)
    const again = await renew(refresh)
    await me(again.accessToken)
    await me(access)
  })

  it('bear the same renewal in parallel', async () => {
    const all = await Promise.all([renew(refresh), renew(refresh), renew(refresh)])
    for (const { accessToken } of all) await me(accessToken)
  })

  it('all end when a used refresh token comes back later: it was stolen', async () => {
    const { accessToken, refreshToken } = await renew(refresh)
    world.clock.pass(11)
    await expect(renew(refresh)).rejects.toMatchObject({ status: 401, code: 'auth.reused' })
    await expect(me(accessToken)).rejects.toMatchObject(expired)
    await expect(renew(refreshToken ?? '')).rejects.toMatchObject(expired)
    await expect(renew(refresh)).rejects.toMatchObject(expired)
  })

  it('end after thirty days without use', async () => {
    world.clock.passDays(30)
    await expect(renew(refresh)).rejects.toMatchObject(expired)
  })

  it('are not to be made up, mixed with those of staff or altered', async () => {
    await expect(renew('made-up')).rejects.toMatchObject(expired)
    await expect(renew('')).rejects.toMatchObject(expired)
    const staff = world.client()('POST /staff/sessions/refresh', { body: { refreshToken: refresh } })
    await expect(staff).rejects.toMatchObject(expired)
    const [head, payload, signature] = access.split('.')
    const forged = Buffer.from(JSON.stringify({ sub: 'someone', exp: 9_999_999_999 })).toString('base64url')
    await expect(me([head, forged, signature].join('.'))).rejects.toMatchObject(expired)
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 't1' })).toString('base64url')
    await expect(me([none, payload, ''].join('.'))).rejects.toMatchObject(expired)
  })
})

describe('logging out', () => {
  it('ends this log-in at once and leaves the others', async () => {
    const body = { code: await world.sandbox.loginCode(`openid-${String(running)}`), consents: [] }
    const other = await world.client()('POST /sessions/wechat', { body })
    await me(access)
    await world.client({ token: access })('DELETE /sessions/current')
    await expect(me(access)).rejects.toMatchObject(expired)
    await expect(renew(refresh)).rejects.toMatchObject(expired)
    await me(other.accessToken)
  })

  it('everywhere ends them all', async () => {
    const body = { code: await world.sandbox.loginCode(`openid-${String(running)}`), consents: [] }
    const other = await world.client()('POST /sessions/wechat', { body })
    await me(other.accessToken)
    await world.client({ token: access })('DELETE /sessions')
    for (const token of [access, other.accessToken]) await expect(me(token)).rejects.toMatchObject(expired)
    for (const token of [refresh, other.refreshToken ?? '']) await expect(renew(token)).rejects.toMatchObject(expired)
  })
})
