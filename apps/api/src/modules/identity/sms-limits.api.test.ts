import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openWorld,
  rawRequest,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let twin: RunningApplication
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { SMS_DAILY_BUDGET: '75' } })
  twin = await startApplication(world.environment, world.clock)
})
afterAll(async () => {
  await twin.close()
  await world.close()
})

const ask = (phone: string, url = world.url) => rawRequest(url, 'POST /sms-codes', { body: { phone } })
const phone = (n: number): string => `135${String(n).padStart(8, '0')}`
const codes = async (): Promise<number> => {
  const query = world.database.kysely.selectFrom('smsCode').select((eb) => eb.fn.countAll<number>().as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

// In this order: the budget of the day is counted through.
describe('limits of codes by SMS, over two processes', () => {
  it('allow one a minute for a phone, and say when to try again', async () => {
    expect((await ask(phone(1))).status).toBe(200)
    world.clock.pass(20)
    const refused = await ask(phone(1), twin.url)
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many', data: { retryAfter: 40 } } })
    expect(refused.body.message).toBe('操作太频繁，请 40 秒后再试')
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(await codes()).toBe(1)
    world.clock.pass(40)
    expect((await ask(phone(1), twin.url)).status).toBe(200)
  })

  it('allow ten a day for a phone', async () => {
    for (let n = 3; n <= 10; n++) {
      world.clock.pass(600)
      expect((await ask(phone(1), n % 2 ? world.url : twin.url)).status).toBe(200)
    }
    world.clock.pass(600)
    expect((await ask(phone(1))).status).toBe(429)
    world.clock.passDays(1)
    expect((await ask(phone(1))).status).toBe(200)
  })

  it('allow sixty an hour from one address, whatever it says about proxies', async () => {
    world.clock.passDays(1)
    for (let n = 100; n < 160; n++) expect((await ask(phone(n), n % 2 ? world.url : twin.url)).status).toBe(200)
    expect((await ask(phone(160))).status).toBe(429)
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const disguised = await rawRequest(twin.url, 'POST /sms-codes', { body: { phone: phone(161) }, headers })
    expect(disguised.status).toBe(429)
  })

  it('end with the budget of the day', async () => {
    world.clock.pass(3600)
    for (let n = 200; n < 215; n++) expect((await ask(phone(n))).status).toBe(200)
    const before = await codes()
    expect(await ask(phone(215))).toMatchObject({ status: 429, body: { code: 'request.too_many' } })
    expect(await codes()).toBe(before)
    world.clock.passDays(1)
    expect((await ask(phone(215))).status).toBe(200)
  })
})

describe('phones that are none', () => {
  it.each(['', '1380000000', '23800000001', '+8613800000001', '13800000001 '])(
    'are refused in words: %j',
    async (bad) => {
      const { status, body } = await ask(bad)
      expect(status).toBe(400)
      expect(body.issues).toEqual([{ path: 'phone', message: '请填写 11 位手机号' }])
    },
  )
})
