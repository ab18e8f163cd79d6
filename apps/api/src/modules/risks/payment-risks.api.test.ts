import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aBuyer, aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { RecordPaymentPlans, RecordPayments } from '../money/index.js'
import { SweepRisks } from './sweep-risks.job.js'

let world: World
let owner: Api
let homeId: string
let purchaseId: string
const by = { id: crypto.randomUUID(), name: '导入' }

beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '8640000' } })
  await world.importSales(aSale())
  const buyer = await aBuyer(world, '13800000001', 1)
  owner = buyer.api
  homeId = buyer.homes['1602'] ?? ''
  const sale = await world.database.kysely.selectFrom('purchase').select('id').executeTakeFirstOrThrow()
  purchaseId = sale.id
})
afterAll(() => world.close())

const titles = async () =>
  (await owner('GET /homes/:homeId/risks', { params: { homeId } })).open.map((risk) => `${risk.severity} ${risk.title}`)

const plan = (number: number, name: string, dueOn: string, payer: 'customer' | 'bank' = 'customer') => ({
  ...{ purchaseId, number, name, amount: 18_600_000, payer, purpose: null, dueOn, dueNode: null, dueDays: 0 },
})

it('a payment is told beforehand, once it is planned', async () => {
  const items = [plan(1, '第 2 期房款', '2026-09-20'), plan(2, '按揭放款', '2026-09-20', 'bank')]
  await world.database.write((tx) => world.get(RecordPaymentPlans).execute(tx, items, by))
  await expect.poll(titles).toEqual(['notice 第 2 期房款9月20日前付，¥186,000.00'])
})

it('an overdue one is told without blame, as a risk of its own', async () => {
  world.clock.set('2026-09-21T00:05:00+08:00')
  await world.get(SweepRisks).handle()
  expect(await titles()).toContain('warning 第 2 期房款还没有到账，¥186,000.00')
  expect(await titles()).not.toContain('notice 第 2 期房款9月20日前付，¥186,000.00')
})

it('the rest is told when some of it has come, and nothing when all of it has', async () => {
  const pay = (amount: number, ordinal: number) =>
    world.database.write((tx) =>
      world.get(RecordPayments).execute(tx, [
        {
          ...{
            purchaseId,
            paidOn: '2026-09-21',
            amount,
            payer: 'customer' as const,
            purpose: null,
            means: 'transfer' as const,
          },
          ...{ receiptNo: null, ordinal, supervised: true, invoice: null },
        },
      ]),
    )
  await pay(10_000_000, 1)
  await expect.poll(titles).toContain('warning 第 2 期房款还没有到账，¥86,000.00')
  await pay(8_600_000, 1)
  await expect.poll(async () => (await titles()).filter((title) => title.includes('房款'))).toEqual([])
})
