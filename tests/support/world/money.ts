import {
  type PaymentInput,
  type PlanItemInput,
  RecordPaymentPlans,
  RecordPayments,
} from '../../../apps/api/src/modules/money/index.js'
import type { World } from './world.ts'

type PlanItem = Partial<PlanItemInput> & Pick<PlanItemInput, 'name' | 'amount'>
type Payment = Partial<PaymentInput> & Pick<PaymentInput, 'amount' | 'paidOn'>

/** The purchase of a room. */
export async function purchaseOf(world: World, room: string): Promise<string> {
  const found = await world.database.kysely
    .selectFrom('purchase as s')
    .innerJoin('home as h', 'h.id', 's.homeId')
    .select('s.id')
    .where('h.room', '=', room)
    .where('s.status', '=', 'active')
    .executeTakeFirstOrThrow()
  return found.id
}

/** Records plan and payments of a room, as an import does; items are numbered as they stand. */
export async function recordMoney(world: World, room: string, plan: PlanItem[], payments: Payment[] = []) {
  const purchaseId = await purchaseOf(world, room)
  const by = { id: crypto.randomUUID(), name: '导入' }
  await world.database.write(async (tx) => {
    await world.get(RecordPaymentPlans).execute(
      tx,
      plan.map((item, i) => ({
        ...{ purchaseId, number: i + 1, payer: 'customer', purpose: null, dueOn: null, dueNode: null, dueDays: 0 },
        ...item,
      })),
      by,
    )
    await world.get(RecordPayments).execute(
      tx,
      payments.map((payment) => ({
        ...{ purchaseId, payer: 'customer', purpose: null, means: 'transfer', receiptNo: null, ordinal: 1 },
        ...{ supervised: true, invoice: null },
        ...payment,
      })),
    )
  })
}

/** The money of 林女士 on 16 September 2026, as in the design's pictures, with permit and supervised account. */
export async function linsMoney(world: World): Promise<void> {
  const invoice = { number: '26332000000012345678', issuedOn: '2026-08-20' }
  await recordMoney(
    world,
    '1602',
    [
      { name: '首付', amount: 894_000_00, dueOn: '2026-08-09' },
      { name: '商业贷款放款', amount: 1_286_000_00, payer: 'bank', dueNode: 'commercial_payout' },
      { name: '公积金贷款放款', amount: 800_000_00, payer: 'fund_centre', dueNode: 'fund_payout' },
      { name: '首次月供', amount: 8_635_32, dueOn: '2026-12-20' },
    ],
    [
      { paidOn: '2026-08-02', amount: 50_000_00, means: 'card', receiptNo: 'YX20260802017' },
      { paidOn: '2026-08-09', amount: 844_000_00, receiptNo: 'YX20260809003', invoice },
    ],
  )
  const staff = await world.staff('accounts', 'administrator')
  const projectId = await world.projectId('云栖澜庭')
  const params = { projectId }
  const { buildings } = await staff('GET /staff/projects/:projectId/safety', { params })
  const reason = '开盘登记'
  await staff('POST /staff/projects/:projectId/permits', {
    params,
    body: {
      ...{ version: 0, number: '江售许字（2024）第 0118 号', issuedOn: '2024-05-20', reason },
      buildingIds: buildings.map(({ id }) => id),
    },
  })
  await staff('POST /staff/projects/:projectId/accounts', {
    params,
    body: {
      ...{ version: 0, buildingId: null, bank: '江城银行云栖支行', accountName: '云栖置业有限公司预售资金监管专户' },
      ...{ accountNumber: '8012 0011 0000 3602 118', since: '2024-05-20', reason },
    },
  })
}
