import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  bothLoansInApproval,
  claim,
  identityNumber,
  join,
  linsMoney,
  openWorld,
  recordMoney,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let lin: Api
let homeId: string
let tenant: Api
let chen: Api
let chensHome: string

beforeAll(async () => {
  world = await openWorld()
  await bothLoansInApproval(world)
  await world.importSales(
    aSale({
      ...{ 单元: '1单元', 房号: '801', 客户姓名: '陈建国', 手机号: '13800000002', 证件号码: identityNumber(2) },
      ...{ 合同编号: 'YX-0002', 付款方式: '分期', 合同总价: '2000000' },
    }),
  )
  await linsMoney(world)
  lin = await world.customer('13800000001')
  homeId = await claim(lin, 1)
  tenant = await join(world, lin, homeId, '13866660001', '2027-09-20')
  chen = await world.customer('13800000002')
  chensHome = await claim(chen, 2)
})
afterAll(() => world.close())

const money = (api: Api, home: string) => api('GET /homes/:homeId/money', { params: { homeId: home } })

describe('the money of a home', () => {
  it('is told on the home page: the next payment of her own, and that the first is safe', async () => {
    const { money: told } = await lin('GET /home-screen')
    expect(told).toEqual({
      next: expect.objectContaining({
        name: '首次月供',
        rest: 8_635_32,
        dueOn: '2026-12-20',
        state: 'later',
      }) as unknown,
      safe: { saleKind: 'presale', supervised: 894_000_00, name: '首付', hasAccount: true },
    })
  })

  it('adds up on its page, by payer', async () => {
    const screen = await money(lin, homeId)
    expect(screen).toMatchObject({
      ...{ total: 2_980_000_00, planned: 2_980_000_00, paid: 894_000_00, open: 2_086_000_00, beyond: [] },
      shares: [
        { payer: 'customer', amount: 894_000_00, paid: 894_000_00 },
        { payer: 'bank', amount: 1_286_000_00, paid: 0 },
        { payer: 'fund_centre', amount: 800_000_00, paid: 0 },
      ],
      overdue: { count: 0, rest: 0, daysLate: 0 },
      next: { name: '首次月供' },
    })
    const [, loan] = screen.items
    expect(loan).toMatchObject({ state: 'later', dueOn: null, afterNode: '商业贷款放款' })
    expect(loan?.expectedOn).toMatch(/^202\d-/)
  })

  it('ends in a receipt for every payment', async () => {
    const { payments } = await money(lin, homeId)
    expect(payments.map(({ receiptNo, items }) => [receiptNo, ...items])).toEqual([
      ['YX20260809003', '首付'],
      ['YX20260802017', '首付'],
    ])
    const params = { homeId, paymentId: payments[0]?.id ?? '' }
    const { receipt } = await lin('GET /homes/:homeId/payments/:paymentId', { params })
    expect(receipt).toMatchObject({
      ...{ amount: 844_000_00, amountInCapitals: '捌拾肆万肆仟元整', payerName: '林*', contractNo: 'YX-0001' },
      ...{ payee: '云栖置业有限公司预售资金监管专户', invoice: { number: '26332000000012345678' }, reversal: 'none' },
    })
  })

  it('may go to one place only', async () => {
    expect(await lin('GET /homes/:homeId/safety', { params: { homeId } })).toMatchObject({
      permit: { number: '江售许字（2024）第 0118 号', issuedOn: '2024-05-20', buildings: ['3 幢'] },
      account: { bank: '江城银行云栖支行', accountNumber: '8012001100003602118', since: '2024-05-20' },
      hotline: '400-000-0000',
    })
  })

  it('is told plainly when it is late: how many, how much, how long', async () => {
    await recordMoney(
      world,
      '801',
      [
        { name: '首付', amount: 600_000_00, dueOn: '2026-08-09' },
        { name: '第二期', amount: 700_000_00, dueOn: '2026-09-01' },
        { name: '第三期', amount: 700_000_00, dueOn: '2026-10-10' },
      ],
      [
        { paidOn: '2026-08-09', amount: 600_000_00, supervised: null },
        { paidOn: '2026-09-02', amount: 200_000_00, supervised: null, receiptNo: 'R-2' },
      ],
    )
    const screen = await money(chen, chensHome)
    expect(screen).toMatchObject({
      overdue: { count: 1, rest: 500_000_00, daysLate: 15 },
      next: { name: '第二期', state: 'overdue', rest: 500_000_00 },
      safe: { supervised: 0, name: null, hasAccount: true },
    })
    expect(screen.items.map(({ state }) => state)).toEqual(['paid', 'overdue', 'due'])
    expect((await chen('GET /home-screen')).money?.next).toEqual(screen.next)
  })
})

describe('who has nothing to do with the purchase', () => {
  it('is told that there is none', async () => {
    expect((await tenant('GET /home-screen')).money).toBeNull()
    const nothing = { status: 404, code: 'money.not_found' }
    const { payments } = await money(lin, homeId)
    const paymentId = payments[0]?.id ?? ''
    await expect(money(tenant, homeId)).rejects.toMatchObject(nothing)
    await expect(tenant('GET /homes/:homeId/safety', { params: { homeId } })).rejects.toMatchObject(nothing)
    const receipt = tenant('GET /homes/:homeId/payments/:paymentId', { params: { homeId, paymentId } })
    await expect(receipt).rejects.toMatchObject(nothing)
    await expect(money(chen, homeId)).rejects.toMatchObject({ status: 404, code: 'home.not_found' })
    const foreign = chen('GET /homes/:homeId/payments/:paymentId', { params: { homeId: chensHome, paymentId } })
    await expect(foreign).rejects.toMatchObject({ status: 404, code: 'payment.not_found' })
  })
})
