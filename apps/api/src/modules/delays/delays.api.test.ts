import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  aSale,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let manager: Api
let buyer: Awaited<ReturnType<typeof aBuyer>>
let projectId: string
let delayId: string
const sale = (room: string, i: number, over: Record<string, string> = {}) =>
  aSale({ 房号: room, 合同编号: `YX-${room}`, 手机号: `1390000${room}`, 证件号码: identityNumber(i), ...over })

beforeAll(async () => {
  world = await openWorld()
  await world.importSales(sale('1602', 1), sale('1702', 2), sale('1802', 3, { 楼栋: '5幢' }))
  manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  buyer = await aBuyer(world, '13900001602', 1)
  projectId = await world.projectId('云栖澜庭')
  await world.database.pool.query(
    `INSERT INTO payment (id, project_id, purchase_id, paid_on, amount, ordinal, payer, purpose, means, created_at)
     SELECT gen_random_uuid(), s.project_id, s.id, date '2026-08-09', 89400000, 1, 'customer', 'price', 'transfer', now()
     FROM purchase s JOIN home h ON h.id = s.home_id WHERE h.room = '1602'`,
  )
})
afterAll(() => world.close())

type Scope = Sent<'POST /staff/delays/preview'>['body']
const words = {
  cause: '连续降雨，外墙施工停了两周',
  newOn: '2028-09-10',
  choices: ['wait' as const, 'compensation' as const, 'terminate' as const],
  answerUntil: '2026-10-31',
}
const building3 = (newOn = words.newOn): Scope => ({ projectId, building: '3', nodeKey: 'handover', newOn })
const preview = (body = building3()) => manager('POST /staff/delays/preview', { body })
const params = () => ({ homeId: buyer.homes['1602'] ?? '', delayId })
const read = () => buyer.api('GET /homes/:homeId/delays/:delayId', { params: params() })
const choose = (choice: 'wait' | 'compensation' | 'terminate') =>
  buyer.api('PUT /homes/:homeId/delays/:delayId/choice', { params: params(), body: { choice } })
const handoverPlan = async (room: string) => nodeOf(await journeyOf(manager, room), 'handover').plannedOn

/** Sends all of it, waits until each of them waits for the lock, and only then lets go. */
async function heldUp<T>(lock: string, sendings: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const { pool } = world.database
  const waiting = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
  const holder = await pool.connect()
  try {
    await holder.query(`BEGIN; ${lock}`)
    const sent = Promise.allSettled(sendings.map((send) => send()))
    await expect
      .poll(async () => (await pool.query(waiting)).rowCount, { timeout: 10_000 })
      .toBeGreaterThanOrEqual(sendings.length)
    await holder.query('COMMIT')
    return await sent
  } finally {
    holder.release(true)
  }
}

describe('a delay', () => {
  it('is shown before it is told: homes, money, and nothing written', async () => {
    expect(await preview()).toMatchObject({
      ...{ homes: 2, scope: '3 幢', nodeName: '交付', untouched: 0, mayTerminate: 0 },
      estimate: { homes: 1, least: 643_680, most: 643_680, sum: 643_680, source: '《商品房买卖合同》第十二条' },
    })
    expect(await handoverPlan('1602')).toBe('2028-06-30')
  })

  it('moves the days, keeps the reason, and stands on the pages of those it touches', async () => {
    const { seen } = await preview()
    delayId = (await manager('POST /staff/delays', { body: { ...building3(), ...words, seen } })).id
    expect([await handoverPlan('1602'), await handoverPlan('1702')]).toEqual(['2028-09-10', '2028-09-10'])
    expect(await handoverPlan('1802')).toBe('2028-06-30')
    const { history } = await journeyOf(manager, '1602')
    expect(history[0]).toMatchObject({ nodeKey: 'handover', reason: `延期告知：${words.cause}`, bulkSize: 2 })
    const card = { id: delayId, nodeKey: 'handover', nodeName: '交付', newOn: '2028-09-10', isAnswered: false }
    const homeId = params().homeId
    expect(await buyer.api('GET /home-screen', { query: { homeId } })).toMatchObject({ delay: card })
    expect(await buyer.api('GET /homes/:homeId/journey', { params: { homeId } })).toMatchObject({ delays: [card] })
    const nodeParams = { homeId, nodeKey: 'handover' }
    const { delay } = await buyer.api('GET /homes/:homeId/journey/nodes/:nodeKey', { params: nodeParams })
    expect(delay).toEqual(card)
  })

  it('tells the buyer why, until when, and what the contract would give', async () => {
    expect(await read()).toMatchObject({
      ...{ state: 'announced', cause: words.cause, wasOn: '2028-06-30', newOn: '2028-09-10', mayChoose: true },
      ...{ choices: ['wait', 'compensation'], choice: null, answerUntil: '2026-10-31' },
      estimate: {
        ...{ amount: 643_680, daysLate: 72, mayTerminate: false },
        formula: '已付房款 ¥894,000.00 × 每天万分之一 × 72 天',
      },
    })
  })

  it('takes a choice, however often it is sent at once, another one, and an answer', async () => {
    expect((await refusal(choose('terminate'))).code).toBe('delay.choice_not_offered')
    const lock = `SELECT FROM delay_announcement WHERE id = '${delayId}' FOR UPDATE`
    await heldUp(lock, [() => choose('wait'), () => choose('wait')])
    expect(await choose('compensation')).toMatchObject({ choice: 'compensation', reply: null })
    await choose('compensation')
    const replied = await manager('POST /staff/delays/:delayId/homes/:homeId/reply', {
      ...{ params: params(), body: { words: '收到，交付当月核算' } },
    })
    expect(replied).toMatchObject({ answers: { wait: 0, compensation: 1, terminate: 0 }, unreplied: 0 })
    expect(await read()).toMatchObject({ reply: { words: '收到，交付当月核算', by: 'manager' } })
    const { rows } = await world.database.pool.query('SELECT choice, words FROM delay_answer ORDER BY at, id')
    expect(rows.map(({ choice, words: said }: { choice: string; words: string }) => choice || said)).toEqual([
      ...['wait', 'compensation', '收到，交付当月核算'],
    ])
  })

  it('is said anew as another version; beyond the limit of the contract the buyer may end it', async () => {
    const body = { ...words, newOn: '2028-12-01', cause: '消防验收要重做一次', version: 1 }
    const updated = await manager('POST /staff/delays/:delayId/updates', { params: { delayId }, body })
    expect(updated).toMatchObject({ version: 2, newOn: '2028-12-01' })
    expect(updated.versions.map(({ kind }) => kind)).toEqual(['updated', 'announced'])
    expect(await handoverPlan('1702')).toBe('2028-12-01')
    expect(await read()).toMatchObject({
      ...{ choices: ['wait', 'compensation', 'terminate'], choice: 'compensation', wasOn: '2028-06-30' },
      estimate: { daysLate: 154, mayTerminate: true },
    })
    const again = manager('POST /staff/delays/:delayId/updates', { params: { delayId }, body })
    expect((await refusal(again)).code).toBe('request.conflict')
  })

  it('can be taken back: every home has its own day again', async () => {
    const body = { cause: '赶工之后可以按时交付', version: 2 }
    const over = await manager('POST /staff/delays/:delayId/withdrawal', { params: { delayId }, body })
    expect(over).toMatchObject({ state: 'withdrawn', version: 3 })
    expect(await handoverPlan('1602')).toBe('2028-06-30')
    expect((await refusal(choose('wait'))).code).toBe('delay.choice_closed')
    const { delay } = await buyer.api('GET /home-screen', { query: { homeId: params().homeId } })
    expect(delay).toBeNull()
    expect((await manager('GET /staff/delays')).items).toMatchObject([{ id: delayId, state: 'withdrawn', homes: 2 }])
  })

  it('is refused when other homes are touched than were seen, and for days that are gone', async () => {
    const { seen } = await preview()
    await world.importSales(sale('1902', 4))
    const body = { ...building3(), ...words, seen }
    expect((await refusal(manager('POST /staff/delays', { body }))).code).toBe('request.conflict')
    expect((await refusal(preview(building3('2026-09-01')))).code).toBe('delay.day_invalid')
    expect((await refusal(preview({ ...building3(), building: '99' }))).code).toBe('delay.no_homes')
  })

  it('is told once when sent twice at the same moment', async () => {
    const { seen } = await preview()
    const body = { ...building3(), ...words, seen }
    const send = () => manager('POST /staff/delays', { body }, { key: 'delay-key-0001' })
    const answers = await Promise.allSettled([send(), send()])
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect((await manager('GET /staff/delays')).items).toHaveLength(2)
    const toldTo = async (room: string) => {
      const query = { journeyId: (await journeyOf(manager, room)).id }
      return (await manager('GET /staff/delays', { query })).items.map(({ scope }) => scope)
    }
    expect([await toldTo('1702'), await toldTo('1802')]).toEqual([['3 幢', '3 幢'], []])
  })

  it('is told of a step that nobody has touched yet, and taken back again', async () => {
    const body = { projectId, building: '5', nodeKey: 'deed', newOn: '2029-03-01' }
    const said = await preview(body)
    expect(said).toMatchObject({ homes: 1, untouched: 0, nodeName: '转移登记、抵押登记，领产证', estimate: null })
    const told = { ...body, ...words, newOn: body.newOn, choices: ['wait' as const], seen: said.seen }
    const { id } = await manager('POST /staff/delays', { body: told })
    const deedPlan = async () => nodeOf(await journeyOf(manager, '1802'), 'deed').plannedOn
    expect(await deedPlan()).toBe('2029-03-01')
    const withdrawal = { params: { delayId: id }, body: { cause: '提前办好了', version: 1 } }
    await manager('POST /staff/delays/:delayId/withdrawal', withdrawal)
    expect(await deedPlan()).toBeNull()
    expect((await refusal(preview({ ...body, nodeKey: 'nowhere' }))).code).toBe('delay.no_homes')
  })

  it('is refused where somebody else moves the day between the look at it and the writing', async () => {
    const { id: journeyId } = await journeyOf(manager, '1802')
    const scope = { projectId, journeyId, nodeKey: 'handover', newOn: words.newOn }
    const { seen } = await preview(scope)
    const other = `LOCK TABLE delay_announcement IN EXCLUSIVE MODE;
      SELECT FROM journey WHERE id = '${journeyId}' FOR UPDATE;
      UPDATE journey_node SET planned_on = '2028-08-08' WHERE journey_id = '${journeyId}' AND key = 'handover'`
    const send = () => manager('POST /staff/delays', { body: { ...scope, ...words, seen } })
    expect(await heldUp(other, [send])).toMatchObject([{ status: 'rejected', reason: { code: 'request.conflict' } }])
  })

  it('keeps every word: rows of what was said are never changed', async () => {
    const change = world.database.pool.query("UPDATE delay_version SET cause = 'x'")
    await expect(change).rejects.toThrow('never changed')
  })
})
