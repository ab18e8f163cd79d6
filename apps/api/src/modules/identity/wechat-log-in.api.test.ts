import type { ErrorCode } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, rawRequest, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

const service = { purpose: 'service' as const, version: 1 }
const logIn = (code: string, consents = [service]) =>
  world.client()('POST /sessions/wechat', { body: { code, consents } })
const count = async (table: 'person' | 'wechatAccount' | 'loginSession' | 'consent'): Promise<number> => {
  const query = world.database.kysely.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}
const refused = (status: number, code: ErrorCode) => ({ status, code })

describe('a log-in by WeChat', () => {
  it('stores nothing about a person who has not agreed', async () => {
    const code = await world.sandbox.loginCode('openid-shy')
    await expect(logIn(code, [])).rejects.toMatchObject(refused(403, 'consent.required'))
    const counts = [
      await count('person'),
      await count('wechatAccount'),
      await count('loginSession'),
      await count('consent'),
    ]
    expect(counts).toEqual([0, 0, 0, 0])
  })

  it('does not take consent to another version or another purpose for the one it needs', async () => {
    const outdated = { purpose: 'service' as const, version: 99 }
    const marketing = { purpose: 'marketing' as const, version: 1 }
    for (const consents of [[outdated], [marketing]])
      await expect(
        world.client()('POST /sessions/wechat', {
          body: { code: await world.sandbox.loginCode('openid-shy'), consents },
        }),
      ).rejects.toMatchObject(refused(403, 'consent.required'))
    expect(await count('person')).toBe(0)
  })

  it('makes a person once, asks for consent once, and knows the same account again', async () => {
    const first = await logIn(await world.sandbox.loginCode('openid-lin'))
    expect(first.person).toMatchObject({ phoneMasked: null })
    expect(first.expiresIn).toBe(600)
    const again = await logIn(await world.sandbox.loginCode('openid-lin'), [])
    expect(again.person.id).toBe(first.person.id)
    const me = await world.client({ token: again.accessToken })('GET /me')
    expect(me.consents.find(({ purpose }) => purpose === 'service')).toMatchObject({ givenVersion: 1 })
    expect(me.consents.find(({ purpose }) => purpose === 'marketing')).toMatchObject({ givenAt: null })
  })

  it('makes one person of parallel first log-ins of one account', async () => {
    const codes = await Promise.all([1, 2, 3, 4].map(() => world.sandbox.loginCode('openid-parallel')))
    const logIns = await Promise.all(codes.map((code) => logIn(code)))
    expect(new Set(logIns.map(({ person }) => person.id)).size).toBe(1)
  })

  it('refuses codes that were used, made up or left lying, and an empty one by name', async () => {
    const used = await world.sandbox.loginCode('openid-lin')
    await logIn(used)
    await expect(logIn(used)).rejects.toMatchObject(refused(400, 'wechat.code_invalid'))
    await expect(logIn('made-up')).rejects.toMatchObject(refused(400, 'wechat.code_invalid'))
    const left = await world.sandbox.loginCode('openid-lin')
    await world.sandbox.ask('POST', 'clock', { offsetMs: 301_000 })
    await expect(logIn(left)).rejects.toMatchObject(refused(400, 'wechat.code_invalid'))
    await world.sandbox.ask('POST', 'clock', { offsetMs: 0 })
    const { body } = await rawRequest(world.url, 'POST /sessions/wechat', { body: { code: '' } })
    expect(body.issues).toEqual([{ path: 'code', message: '请填写这一项' }])
  })
})

describe('WeChat out of order', () => {
  it.each(['fail', 'garbage', 'http500', 'errcode'])('is a 503 that says so: %s', async (mode) => {
    const code = await world.sandbox.loginCode('openid-lin')
    await world.sandbox.ask('POST', 'faults', { path: '/sns/jscode2session', mode, times: 1 })
    await expect(logIn(code)).rejects.toMatchObject(refused(503, 'wechat.unavailable'))
    expect((await logIn(code)).person.id).toBeTypeOf('string')
  })

  it('is given up after five seconds of silence', async () => {
    const code = await world.sandbox.loginCode('openid-lin')
    await world.sandbox.ask('POST', 'faults', { path: '/sns/jscode2session', mode: 'hang', times: 1 })
    const began = Date.now()
    await expect(logIn(code)).rejects.toMatchObject(refused(503, 'wechat.unavailable'))
    expect(Date.now() - began).toBeGreaterThan(4_000)
    expect(Date.now() - began).toBeLessThan(8_000)
  })
})
