import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { OpenItems } from './open-items.js'
import type { PaymentInput, PlanItemInput } from './plan.types.js'
import { RecordPaymentPlans } from './record-payment-plans.js'
import { RecordPayments } from './record-payments.js'

let world: World
let purchaseId: string
let journeyId: string
let other: string
const by = { id: crypto.randomUUID(), name: '导入' }

beforeAll(async () => {
  world = await openWorld()
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 证件号码: identityNumber(2), 合同编号: 'YX-0002' }),
  )
  const rows = await world.database.kysely
    .selectFrom('purchase as s')
    .innerJoin('journey as j', 'j.purchaseId', 's.id')
    .select(['s.id', 's.contractNo', 'j.id as journeyId'])
    .orderBy('s.contractNo')
    .execute()
  purchaseId = rows[0]?.id ?? ''
  journeyId = rows[0]?.journeyId ?? ''
  other = rows[1]?.id ?? ''
})
afterAll(() => world.close())

const item = (number: number, name: string, amount: number, over: Partial<PlanItemInput> = {}): PlanItemInput => ({
  ...{ purchaseId, number, name, amount, payer: 'customer', purpose: null, dueOn: null, dueNode: null, dueDays: 0 },
  ...over,
})
const payment = (amount: number, over: Partial<PaymentInput> = {}): PaymentInput => ({
  ...{ purchaseId, paidOn: '2026-08-09', amount, payer: 'customer', purpose: null, means: 'transfer', receiptNo: null },
  ...{ ordinal: 1, supervised: true, invoice: null },
  ...over,
})
const record = async (...items: PlanItemInput[]) =>
  (await world.database.write((tx) => world.get(RecordPaymentPlans).execute(tx, items, by))).map((m) => m.outcome)
const receive = async (...payments: PaymentInput[]) =>
  (await world.database.write((tx) => world.get(RecordPayments).execute(tx, payments))).map((m) => m.outcome)
const open = async () =>
  (await world.get(OpenItems).ofJourneys([journeyId])).map(({ name, rest, dueOn, state, purpose }) => [
    ...[name, rest, dueOn, state, purpose],
  ])
const told = async () => {
  const rows = await world.database.kysely
    .selectFrom('domainEvent')
    .select('payload')
    .where('name', '=', 'money-changed.v1')
    .execute()
  return rows.map(({ payload }) => (payload as { journeyIds: string[] }).journeyIds)
}

describe('a payment plan from a file', () => {
  const plan = () => [
    item(1, '首付', 894_000_00, { dueOn: '2026-08-09' }),
    item(2, '按揭放款', 1_286_000_00, { payer: 'bank', dueNode: 'commercial_payout' }),
    item(3, '尾款', 800_000_00, { dueNode: 'signing', dueDays: 45 }),
    item(4, '首次月供', 8_635_32, { dueOn: '2026-12-20' }),
  ]
  it('is on record once, however often it comes, and told once', async () => {
    expect(await world.get(RecordPaymentPlans).match(plan())).toMatchObject(plan().map(() => ({ outcome: 'new' })))
    expect(await record(...plan())).toEqual(['new', 'new', 'new', 'new'])
    expect(await record(...plan())).toEqual(['same', 'same', 'same', 'same'])
    expect(await told()).toEqual([[journeyId]])
  })

  it('knows the last day of what waits for a node, once the node is done', async () => {
    expect(await open()).toEqual([
      ['首付', 894_000_00, '2026-08-09', 'overdue', 'price'],
      ['按揭放款', 1_286_000_00, null, 'later', 'price'],
      ['尾款', 800_000_00, '2026-09-23', 'due', 'price'],
      ['首次月供', 8_635_32, '2026-12-20', 'later', 'repayment'],
    ])
  })

  it('changes with the file, with a line in the history, but for what staff have confirmed', async () => {
    await world.database.kysely
      .updateTable('paymentPlanItem')
      .set({ confirmed: true })
      .where('number', '=', 2)
      .where('purchaseId', '=', purchaseId)
      .execute()
    expect(await record(item(1, '首付款', 894_000_00), item(2, '放款', 1, { payer: 'bank' }))).toEqual([
      'changed',
      'kept',
    ])
    const lines = await world.database.kysely.selectFrom('moneyHistory').select(['words', 'actorName']).execute()
    expect(lines).toEqual([{ words: '导入更新了第 1 笔', actorName: '导入' }])
    expect((await open())[1]?.[0]).toBe('按揭放款')
    await record(plan()[0] as PlanItemInput)
  })
})

describe('payments from a file', () => {
  it('are on record once, with their receipts and invoices', async () => {
    const file = [payment(50_000_00, { receiptNo: 'R1' }), payment(844_000_00), payment(844_000_00, { ordinal: 2 })]
    expect(await receive(...file)).toEqual(['new', 'new', 'new'])
    expect(await receive(...file)).toEqual(['same', 'same', 'same'])
    const later = { receiptNo: 'R2', invoice: { number: 'F2', issuedOn: '2026-08-20' } }
    expect(await receive(payment(844_000_00, later))).toEqual(['changed'])
    expect(await receive(...file)).toEqual(['same', 'same', 'same'])
    const invoices = await world.database.kysely.selectFrom('paymentInvoice').selectAll().execute()
    expect(invoices).toMatchObject([{ number: 'F2', issuedOn: '2026-08-20' }])
    expect(await receive(payment(-844_000_00, { receiptNo: 'R3' }))).toEqual(['new'])
    expect((await open())[0]).toEqual(['按揭放款', 1_286_000_00, null, 'later', 'price'])
  })

  it('differ where a receipt number stands for other money, and are not written', async () => {
    expect(await receive(payment(1, { receiptNo: 'R1', purchaseId: other }))).toEqual(['differs'])
    expect(await world.get(RecordPayments).match([payment(1, { receiptNo: 'R1' })])).toMatchObject([
      { outcome: 'differs', stored: { amount: 50_000_00 } },
    ])
  })

  it('are written once by two imports at the same time', async () => {
    const file = Array.from({ length: 20 }, (_, i) => payment(1_000 + i, { purchaseId: other, ordinal: 1 }))
    const outcomes = await Promise.all([receive(...file), receive(...[...file].reverse())])
    expect(outcomes.flat().filter((outcome) => outcome === 'new')).toHaveLength(20)
  })

  it('are never changed or removed afterwards, not even by hand', async () => {
    const change = world.database.kysely.updateTable('payment').set({ amount: 1 }).where('receiptNo', '=', 'R1')
    await expect(change.execute()).rejects.toThrow('payment rows are never changed or removed')
    const renumber = world.database.kysely.updateTable('payment').set({ receiptNo: 'R9' }).where('receiptNo', '=', 'R1')
    await expect(renumber.execute()).rejects.toThrow('payment rows are never changed or removed')
    await expect(world.database.kysely.deleteFrom('payment').execute()).rejects.toThrow('never changed')
  })

  it('of an unknown purchase are refused', async () => {
    await expect(receive(payment(1, { purchaseId: crypto.randomUUID() }))).rejects.toThrow('names no purchase')
  })
})
