import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, journeyOf, openWorld, recordMoney, type World } from '../../../../../tests/support/world/index.js'

let world: World
let manager: Api
let params: { journeyId: string }

const first = { name: '首付', amount: 1_000_000_00, dueOn: '2026-08-09' }
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale({ 付款方式: '分期', 合同总价: '3000000' }))
  manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  params = { journeyId: (await journeyOf(manager, '1602')).id }
  await recordMoney(world, '1602', [first], [{ paidOn: '2026-08-09', amount: 1_000_000_00, receiptNo: 'R1' }])
})
afterAll(() => world.close())

const read = () => manager('GET /staff/journeys/:journeyId/money', { params })
type Item = Sent<'POST /staff/journeys/:journeyId/plan-items'>['body']
const save = (over: Partial<Item>) =>
  manager('POST /staff/journeys/:journeyId/plan-items', {
    params,
    body: {
      ...{ version: 0, name: '尾款', payer: 'customer', purpose: 'price', amount: 2_000_000_00, dueOn: null },
      ...{ dueNode: 'handover', dueDays: 7, reason: '按补充协议', ...over },
    },
  })
type Payment = Sent<'POST /staff/journeys/:journeyId/payments'>['body']
const receive = (over: Partial<Payment>) =>
  manager('POST /staff/journeys/:journeyId/payments', {
    params,
    body: {
      ...{ paidOn: '2026-09-15', amount: 500_000_00, payer: 'customer', purpose: 'price', means: 'transfer' },
      ...{ receiptNo: null, supervised: true, reason: '系统漏传', ...over },
    },
  })
const reverse = (paymentId: string) =>
  manager('POST /staff/journeys/:journeyId/payments/:paymentId/reversal', {
    params: { ...params, paymentId },
    body: { reason: '录到别的房子了' },
  })

describe('the plan', () => {
  it('says that it does not make up the price, until staff add what is missing', async () => {
    expect((await read()).differences).toEqual(['付款计划合计 ¥1,000,000.00，比合同总价少 ¥2,000,000.00'])
    const after = await save({})
    expect(after.differences).toEqual([])
    expect(after.items[1]).toMatchObject({ number: 2, afterNode: '交付', dueNode: 'handover', confirmed: true })
    expect(after.history[0]).toMatchObject({ by: 'manager', words: '添加付款计划「尾款」¥2,000,000.00' })
  })

  it('keeps what staff corrected when the file comes again, and one correction does not overwrite another', async () => {
    const [item] = (await read()).items
    const correction = { id: item?.id ?? '', version: item?.version ?? 0, name: '首付款', amount: 900_000_00 }
    const after = await save({ ...correction, dueNode: null, dueDays: 0 })
    expect(after.differences).toEqual(['付款计划合计 ¥2,900,000.00，比合同总价少 ¥100,000.00'])
    await expect(save({ ...correction, dueNode: null })).rejects.toMatchObject({ code: 'request.conflict' })
    await recordMoney(world, '1602', [first])
    expect((await read()).items.map(({ name, paid }) => [name, paid])).toEqual([
      ['首付款', 900_000_00],
      ['尾款', 100_000_00],
    ])
  })

  it('loses an item with a reason, and takes no node that the journey has not', async () => {
    const item = (await read()).items[1]
    const { items } = await save({ id: item?.id ?? '', version: item?.version ?? 0, cancelled: true })
    expect(items.map(({ name }) => name)).toEqual(['首付款'])
    const after = await save({ name: '办证费用', amount: 100, dueNode: 'deed' })
    const fee = after.items.find(({ name }) => name === '办证费用')
    expect(fee).toMatchObject({ dueNode: 'deed', afterNode: '转移登记，领产证' })
    await save({ ...{ id: fee?.id ?? '', version: fee?.version ?? 0, name: '办证费用' }, cancelled: true })
    await expect(save({ dueNode: 'nowhere' })).rejects.toMatchObject({ code: 'node.not_found' })
    await expect(save({ dueOn: '2026-10-01' })).rejects.toMatchObject({ code: 'request.invalid' })
    await expect(save({ reason: '' })).rejects.toMatchObject({ code: 'request.invalid' })
  })
})

describe('a payment by hand', () => {
  it('is recorded, once for each receipt, and not before its day', async () => {
    const { payments, beyond } = await receive({ receiptNo: 'R2' })
    expect(payments[0]).toMatchObject({ amount: 500_000_00, receiptNo: 'R2' })
    expect(beyond).toEqual([{ payer: 'customer', purpose: 'price', amount: 600_000_00 }])
    await expect(receive({ receiptNo: 'R2' })).rejects.toMatchObject({ code: 'payment.receipt_taken' })
    await expect(receive({ paidOn: '2026-09-17' })).rejects.toMatchObject({ code: 'payment.date_in_future' })
  })

  it('is taken back once, by a row of its own', async () => {
    const id = (await read()).payments[0]?.id ?? ''
    const { payments, beyond } = await reverse(id)
    expect(payments.map(({ amount, reversal }) => [amount, reversal])).toEqual([
      [-500_000_00, 'takes_back'],
      [500_000_00, 'taken_back'],
      [1_000_000_00, 'none'],
    ])
    expect(beyond).toMatchObject([{ amount: 100_000_00 }])
    await expect(reverse(id)).rejects.toMatchObject({ code: 'payment.taken_back' })
    await expect(reverse(payments[0]?.id ?? '')).rejects.toMatchObject({ code: 'payment.taken_back' })
    await expect(reverse(crypto.randomUUID())).rejects.toMatchObject({ code: 'payment.not_found' })
  })
})
