import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

const service = [{ purpose: 'service' as const, version: 1 }]
const logIn = (phone: string, code: string, consents = service) =>
  world.client()('POST /sessions/sms', { body: { phone, code, consents } })
const ask = async (phone: string, count = 1): Promise<string> => {
  await world.client()('POST /sms-codes', { body: { phone } })
  return world.sandbox.smsCode(phone, count)
}
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const wrong = (left: number) => ({ status: 400, code: 'sms.code_wrong', body: { data: { left } } })
const expired = { status: 400, code: 'sms.code_expired' }

describe('a code by SMS', () => {
  it('has six digits, says how long it is good, and logs in once', async () => {
    const answer = await world.client()('POST /sms-codes', { body: { phone: '13600000001' } })
    expect(answer).toEqual({ expiresIn: 300, resendAfter: 60 })
    const code = await world.sandbox.smsCode('13600000001')
    expect(code).toMatch(/^\d{6}$/)
    const { items } = await world.sandbox.ask<{ items: { templateParams: string[] }[] }>(
      'GET',
      'outbox?phone=13600000001',
    )
    expect(items[0]?.templateParams).toEqual([code, '5'])
    expect((await logIn('13600000001', code)).person.phoneMasked).toBe('136****0001')
    await expect(logIn('13600000001', code)).rejects.toMatchObject(expired)
  })

  it('is good for five minutes', async () => {
    const [inTime, late] = [await ask('13600000002'), await ask('13600000003')]
    world.clock.pass(299)
    await logIn('13600000002', inTime)
    world.clock.pass(1)
    await expect(logIn('13600000003', late)).rejects.toMatchObject(expired)
  })

  it('bears four wrong tries; the fifth may still be the right one', async () => {
    const code = await ask('13600000004')
    for (const left of [4, 3, 2, 1]) await expect(logIn('13600000004', other(code))).rejects.toMatchObject(wrong(left))
    await logIn('13600000004', code)
  })

  it('is worthless after five wrong tries', async () => {
    const code = await ask('13600000005')
    for (const left of [4, 3, 2, 1]) await expect(logIn('13600000005', other(code))).rejects.toMatchObject(wrong(left))
    await expect(logIn('13600000005', other(code))).rejects.toMatchObject(expired)
    await expect(logIn('13600000005', code)).rejects.toMatchObject(expired)
  })

  it('lets one in of several who use it at the same time', async () => {
    const code = await ask('13600000006')
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => logIn('13600000006', code)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(expired)
  })

  it('makes the one before worthless', async () => {
    const first = await ask('13600000007')
    world.clock.pass(61)
    const second = await ask('13600000007', 2)
    if (first !== second) await expect(logIn('13600000007', first)).rejects.toMatchObject(wrong(4))
    await logIn('13600000007', second)
    await expect(logIn('13600000007', first)).rejects.toMatchObject(expired)
  })

  it('is for the phone it was sent to', async () => {
    const code = await ask('13600000008')
    await expect(logIn('13600000009', code)).rejects.toMatchObject(expired)
    await logIn('13600000008', code)
  })

  it('is sent again by itself when the vendor was away', async () => {
    await world.sandbox.ask('POST', 'faults', { path: '/', mode: 'http500', times: 1 })
    await logIn('13600000010', await ask('13600000010'))
  })
})

describe('consent before the first log-in by SMS', () => {
  it('is asked for without storing the person and without using the code up', async () => {
    const code = await ask('13600000011')
    await expect(logIn('13600000011', code, [])).rejects.toMatchObject({ status: 403, code: 'consent.required' })
    const people = world.database.kysely.selectFrom('person').select((eb) => eb.fn.countAll<number>().as('n'))
    const { n } = await people.executeTakeFirstOrThrow()
    const { person } = await logIn('13600000011', code)
    expect((await people.executeTakeFirstOrThrow()).n).toBe(n + 1)
    expect(person.phoneMasked).toBe('136****0011')
  })
})

describe('the phone by SMS, for those who refuse the way of WeChat', () => {
  it('is verified by a code, which is used up', async () => {
    const body = { code: await world.sandbox.loginCode('openid-sms'), consents: service }
    const me = world.client({ token: (await world.client()('POST /sessions/wechat', { body })).accessToken })
    const code = await ask('13600000012')
    const sent = { phone: '13600000012', code: other(code) }
    await expect(me('POST /me/phone/sms', { body: sent })).rejects.toMatchObject(wrong(4))
    const verified = await me('POST /me/phone/sms', { body: { ...sent, code } })
    expect(verified.person.phoneMasked).toBe('136****0012')
    await expect(logIn('13600000012', code)).rejects.toMatchObject(expired)
  })
})
