import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  identityNumber,
  openWorld,
  type SalesRow,
  type World,
} from '../../../../../tests/support/world/index.js'
import { preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 合同编号: 'YX-0002', 手机号: '13800000002', 证件号码: identityNumber(2) }),
  )
  const staff = world.client({ token })
  for (const [q, kind] of [
    ['1602', 'resale'],
    ['1702', 'withdrawal'],
  ] as const) {
    const homeId = (await staff('GET /staff/homes', { query: { q } })).items[0]?.homeId ?? ''
    const params = { homeId }
    const { present } = await staff('GET /staff/homes/:homeId/ownership', { params })
    const owners = kind === 'resale' ? [{ name: '高远', phone: '13822200001', lastSix: '123456' }] : []
    const usual = { on: '2026-09-15', reason: '业主来函', contractNo: null, paymentWay: null }
    const body = { ...usual, kind, owners, purchaseId: present?.purchaseId ?? '' }
    await staff('POST /staff/homes/:homeId/ownership-changes', { params, body })
  }
})
afterAll(() => world.close())

const kinds: [string, SalesRow][] = [
  ['plan', { 期次: '1', 款项名称: '首付', 应付金额: '894000', 应付日期: '2026-08-09' }],
  ['payments', { 收款日期: '2026-08-09', 收款金额: '100000', 收款方式: '刷卡' }],
  ['dates', { 节点: '面签', 实际日期: '2026-09-01', 预计日期: '' }],
  ['terms', { 逾期交付违约金: '万分之三', 违约金基数: '合同总价', 宽限期: '10', 条款: '《商品房买卖合同》第十三条' }],
]

it.each(kinds)('a file of %s goes on telling of contracts that have ended: nothing changes', async (kind, telling) => {
  const row = (over: SalesRow): SalesRow => ({ 楼盘: '云栖澜庭', 楼栋: '', 单元: '', 房号: '', ...over, ...telling })
  const home = { 楼栋: '3幢', 单元: '2单元' }
  const rows = [
    row({ ...home, 房号: '1602', 合同编号: 'YX-0001' }),
    row({ 合同编号: 'YX-0001' }),
    row({ ...home, 房号: '1702', 合同编号: 'YX-0002' }),
    row({ 合同编号: 'YX-0002' }),
  ]
  expect(
    await preview(world.url, token, kind === 'payments' ? rows : rows.filter((_, i) => i % 2 === 0)),
  ).toMatchObject({
    ...{ kind, mappingFaults: [], faultList: [] },
    counts: { new: 0, changed: 0, faulty: 0 },
  })
  const strange = row({ ...home, 房号: '1602', 合同编号: 'YX-8' })
  expect(await preview(world.url, token, [strange])).toMatchObject({ counts: { faulty: 1 } })
})
