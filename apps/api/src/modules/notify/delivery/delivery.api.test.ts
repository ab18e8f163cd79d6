import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Addressee,
  anAddressee,
  aSale,
  consent,
  openWorld,
  type RunningApplication,
  startApplication,
  stopWorker,
  tell,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { ClaimMessage, leaseSeconds } from './claim-message.js'
import { DeliverMessages } from './deliver-messages.job.js'

let world: World
let twin: RunningApplication
let lin: Addressee
beforeAll(async () => {
  world = await openWorld({ settings: { SMS_NOTICE_DAILY_BUDGET: '60' } })
  await world.importSales(aSale())
  await stopWorker(world)
  twin = await startApplication(world.environment, world.clock)
})
afterAll(async () => {
  await twin.close()
  await world.close()
})
beforeEach(async () => {
  world.clock.set('2026-09-16T10:20:00+08:00')
  await world.sandbox.ask('DELETE', 'faults')
  lin = await anAddressee(world)
})

const deliver = (): Promise<void> => world.get(DeliverMessages).handle()
const attempts = async (messageId: string): Promise<string[]> => {
  const rows = await world.database.kysely
    .selectFrom('messageDelivery')
    .select(['channel', 'state', 'reason'])
    .where('messageId', '=', messageId)
    .orderBy('channel', 'desc')
    .execute()
  return rows.map(({ channel, state, reason }) => [channel, state, reason ?? ''].join(' ').trim())
}
const quota = async (template = 'payment'): Promise<number | undefined> => {
  const query = world.database.kysely.selectFrom('messageSubscription').select('quota')
  const row = await query.where('personId', '=', lin.personId).where('template', '=', template).executeTakeFirst()
  return row?.quota
}
const wechatFails = (fault: Record<string, unknown>) =>
  world.sandbox.ask('POST', 'faults', { path: '/cgi-bin/message/subscribe/send', ...fault })

describe('a message', () => {
  it('goes out by WeChat with a consent, cut to its fields, and uses the consent up', async () => {
    await consent(world, lin, 'payment')
    const id = await tell(world, lin, { title: '首期维修资金 9月30日前付，一共 13,120.00 元' })
    await deliver()
    expect(await world.sandbox.notices(lin.openId)).toEqual([
      '首期维修资金 9月30日前付，一共 1…，我的房屋，2026年9月30日',
    ])
    expect(await attempts(id)).toEqual(['wechat sent'])
    expect(await quota()).toBe(0)
    expect(await world.sandbox.smsNotices(lin.phone)).toEqual([])
  })

  it('falls back to SMS where no consent is left, and where WeChat knows better than we do', async () => {
    const first = await tell(world, lin)
    await deliver()
    expect(await attempts(first)).toEqual(['wechat skipped no_quota', 'sms sent'])
    expect(await world.sandbox.smsNotices(lin.phone)).toEqual(['首付 9月30日前付，我的房屋'])
    await consent(world, lin, 'payment')
    await wechatFails({ mode: 'errcode', errcode: '43101', times: 1 })
    const second = await tell(world, lin)
    await deliver()
    expect(await attempts(second)).toEqual(['wechat failed no_quota', 'sms sent'])
    expect(await quota()).toBe(0)
  })

  it('keeps the consent where WeChat refuses a field, and goes by SMS', async () => {
    await consent(world, lin, 'payment')
    await wechatFails({ mode: 'errcode', errcode: '47003', times: 1 })
    const id = await tell(world, lin)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat failed refused', 'sms sent'])
    expect(await quota()).toBe(1)
  })

  it('renews a token that WeChat does not take any more', async () => {
    await consent(world, lin, 'payment')
    await wechatFails({ mode: 'errcode', errcode: '40001', times: 1 })
    const id = await tell(world, lin)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat sent'])
  })

  it('is asked for again later where WeChat is busy, and only then', async () => {
    await consent(world, lin, 'payment')
    await wechatFails({ mode: 'errcode', errcode: '-1', times: 1 })
    const id = await tell(world, lin)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat failed busy'])
    world.clock.pass(60)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat sent'])
    expect(await world.sandbox.notices(lin.openId)).toHaveLength(1)
  })

  it('is told once, however often its cause is', async () => {
    const cause = 'the same'
    const ids = await Promise.all(Array.from({ length: 4 }, () => tell(world, lin, { cause })))
    expect(new Set(ids).size).toBe(1)
    await deliver()
    expect(await world.sandbox.smsNotices(lin.phone)).toHaveLength(1)
  })
})

describe('in doubt', () => {
  it('a call that nobody came back from is unknown, and never made again', async () => {
    await consent(world, lin, 'payment')
    const id = await tell(world, lin)
    expect(await world.get(ClaimMessage).next()).toMatchObject({ channel: 'wechat' })
    expect(await attempts(id)).toEqual(['wechat sending'])
    await deliver()
    expect(await attempts(id)).toEqual(['wechat sending'])
    world.clock.pass(leaseSeconds)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat unknown interrupted'])
    expect([...(await world.sandbox.notices(lin.openId)), ...(await world.sandbox.smsNotices(lin.phone))]).toEqual([])
  })

  it('what is critical goes by the other channel', async () => {
    await consent(world, lin, 'notice')
    const id = await tell(world, lin, { purpose: 'urgent' })
    await world.get(ClaimMessage).next()
    world.clock.pass(leaseSeconds)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat unknown interrupted', 'sms sent'])
  })

  it('an answer that is lost is unknown', async () => {
    await consent(world, lin, 'payment')
    await wechatFails({ mode: 'fail', times: 1 })
    const id = await tell(world, lin)
    await deliver()
    expect(await attempts(id)).toEqual(['wechat unknown interrupted'])
    expect(await quota()).toBe(0)
  })
})

describe('at night', () => {
  it('a message waits for the morning, and what is critical does not', async () => {
    world.clock.set('2026-09-16T22:00:00+08:00')
    const [quiet, urgent] = [await tell(world, lin), await tell(world, lin, { purpose: 'urgent' })]
    await deliver()
    expect(await attempts(quiet)).toEqual([])
    expect(await attempts(urgent)).toEqual(['wechat skipped no_quota', 'sms sent'])
    world.clock.set('2026-09-17T08:00:00+08:00')
    await deliver()
    expect(await attempts(quiet)).toEqual(['wechat skipped no_quota', 'sms sent'])
  })

  it('what was left over from the day waits, too', async () => {
    const id = await tell(world, lin)
    world.clock.set('2026-09-16T21:00:00+08:00')
    await deliver()
    expect(await attempts(id)).toEqual([])
  })
})

describe('several at once', () => {
  it('two processes send each of many messages once', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => anAddressee(world)))
    for (const person of people) {
      await consent(world, person, 'payment')
      await tell(world, person)
      await tell(world, person, { purpose: 'papers' })
    }
    const other = twin.app.get(DeliverMessages, { strict: false })
    await Promise.all([deliver(), other.handle(), deliver(), other.handle()])
    for (const { openId, phone } of people) {
      expect(await world.sandbox.notices(openId)).toHaveLength(1)
      expect(await world.sandbox.smsNotices(phone)).toHaveLength(1)
    }
  })

  it('one consent is good for one of two messages, and the other goes by SMS', async () => {
    await consent(world, lin, 'payment')
    await Promise.all([tell(world, lin), tell(world, lin)])
    await Promise.all([deliver(), twin.app.get(DeliverMessages, { strict: false }).handle()])
    expect(await world.sandbox.notices(lin.openId)).toHaveLength(1)
    expect(await world.sandbox.smsNotices(lin.phone)).toHaveLength(1)
  })
})

it('one person gets eight notices a day by SMS, and the rest stay in the inbox', async () => {
  const ids: string[] = []
  for (let n = 0; n < 9; n++) ids.push(await tell(world, lin))
  await deliver()
  expect(await world.sandbox.smsNotices(lin.phone)).toHaveLength(8)
  const all = await Promise.all(ids.map(attempts))
  expect(all.filter((one) => one.includes('sms skipped limit'))).toHaveLength(1)
})
