import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, identityNumber, logLines, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
  await world.importSales(aSale())
})
afterAll(() => world.close())

const consents = [{ purpose: 'service' as const, version: 1 }]
const byWeChat = async (openid: string, more: { purpose: 'marketing'; version: number }[] = []): Promise<Api> => {
  const body = { code: await world.sandbox.loginCode(openid), consents: [...consents, ...more] }
  return world.client({ token: (await world.client()('POST /sessions/wechat', { body })).accessToken })
}
const verify = async (me: Api, phone: string) =>
  me('POST /me/phone/wechat', { body: { code: await world.sandbox.phoneCode(phone) } })
const calls = async (path: string): Promise<number> =>
  (await world.sandbox.ask<{ items: unknown[] }>('GET', `calls?path=${path}`)).items.length

describe('the phone by the button of WeChat', () => {
  it('fetches the platform token once, however many ask at the same time', async () => {
    const people = await Promise.all([1, 2, 3, 4, 5].map((n) => byWeChat(`openid-crowd-${String(n)}`)))
    await Promise.all(people.map((me, n) => verify(me, `1370000000${String(n)}`)))
    expect(await calls('/cgi-bin/stable_token')).toBe(1)
    expect(await calls('/wxa/business/getuserphonenumber')).toBe(5)
  })

  it('gives the person the number, in full to themselves only, and ends the token from before', async () => {
    const me = await byWeChat('openid-phone')
    const verified = await verify(me, '13700000011')
    expect(verified.person.phoneMasked).toBe('137****0011')
    const now = world.client({ token: verified.accessToken })
    expect(await now('GET /me')).toMatchObject({ phone: '13700000011', phoneMasked: '137****0011' })
    await expect(me('GET /me')).rejects.toMatchObject({ status: 401, code: 'auth.expired' })
  })

  it('fetches a new token when WeChat has dropped the one it gave', async () => {
    const me = await byWeChat('openid-dropped')
    const code = await world.sandbox.phoneCode('13700000012')
    await world.sandbox.ask('POST', 'faults', {
      path: '/wxa/business/getuserphonenumber',
      mode: 'errcode',
      errcode: '40001',
      times: 1,
    })
    const before = await calls('/cgi-bin/stable_token')
    const verified = await me('POST /me/phone/wechat', { body: { code } })
    expect(verified.person.phoneMasked).toBe('137****0012')
    expect(await calls('/cgi-bin/stable_token')).toBe(before + 1)
  })

  it('refuses a used or made-up code, and keeps the log-in', async () => {
    const me = await byWeChat('openid-codes')
    const body = { code: 'f'.repeat(64) }
    await expect(me('POST /me/phone/wechat', { body })).rejects.toMatchObject({
      status: 400,
      code: 'wechat.code_invalid',
    })
    expect(await me('GET /me')).toMatchObject({ phone: null })
  })

  it('says so when the platform is away', async () => {
    const me = await byWeChat('openid-away')
    await world.sandbox.ask('POST', 'faults', { path: '/wxa/business/getuserphonenumber', mode: 'fail', times: 1 })
    await expect(verify(me, '13700000013')).rejects.toMatchObject({ status: 503, code: 'wechat.unavailable' })
  })

  it('does not change a number that is verified already', async () => {
    const me = await byWeChat('openid-phone')
    await expect(verify(me, '13700000014')).rejects.toMatchObject({ status: 409, code: 'phone.taken' })
    expect(await me('GET /me')).toMatchObject({ phone: '13700000011' })
  })
})

describe('somebody who came by H5 before', () => {
  it('is the same person in WeChat: homes stay, consent adds up, old tokens of the WeChat side die', async () => {
    const h5 = await world.customer('13800000001')
    const { claimable } = await h5('GET /homes')
    const homeId = claimable[0]?.id ?? ''
    const body = { proof: 'identity' as const, lastSix: identityNumber(1).slice(-6) }
    await h5('POST /homes/:homeId/claim', { params: { homeId }, body })
    const before = await byWeChat('openid-merge', [{ purpose: 'marketing', version: 1 }])
    expect((await before('GET /homes')).items).toEqual([])
    const merged = await verify(before, '13800000001')
    const after = world.client({ token: merged.accessToken })
    expect((await after('GET /homes')).items).toMatchObject([{ id: homeId, role: 'owner' }])
    expect((await after('GET /me')).id).toBe((await h5('GET /me')).id)
    expect((await after('GET /me')).consents.find(({ purpose }) => purpose === 'marketing')?.givenVersion).toBe(1)
    await expect(before('GET /me')).rejects.toMatchObject({ status: 401 })
    const again = await byWeChat('openid-merge')
    expect((await again('GET /homes')).items).toHaveLength(1)
  })
})

describe('secrets', () => {
  it('stay out of the log on this way, too', async () => {
    const lines = logLines(world)
    const code = await world.sandbox.loginCode('openid-secret')
    const { accessToken, refreshToken } = await world.client()('POST /sessions/wechat', { body: { code, consents } })
    const me = world.client({ token: accessToken })
    await verify(me, '13700000015')
    await world.sandbox.ask('POST', 'faults', { path: '*', mode: 'fail', times: 1 })
    await expect(byWeChat('openid-secret')).rejects.toMatchObject({ status: 503 })
    const text = lines.join('')
    expect(text).toContain('/api/v1/me/phone/wechat')
    for (const secret of [
      code,
      'openid-secret',
      '13700000015',
      accessToken,
      refreshToken ?? '',
      world.environment.WECHAT_APP_SECRET ?? '',
    ])
      expect(text).not.toContain(secret)
  })
})
