import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  openWorld,
  rawRequest,
  type SalesRow,
  state,
  type World,
} from '../../../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
let staff: Api
let projectId: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    aSale(),
    aSale({ 楼栋: '5幢', 房号: '602', 合同编号: 'YX-0005', 手机号: '13800000002', 证件号码: '' }),
  )
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
  projectId = await world.projectId('云栖澜庭')
})
afterAll(() => world.close())

const ours = ['import_file', 'import_mapping', 'import_part', 'import_chunk', 'import_row', 'import_effect']
const account = {
  ...{ 监管银行: '工商银行余杭支行', 户名: '云栖置业预售资金监管专户', 监管账号: '1202 0212 3456 7890 123' },
  启用日期: '2026/3/20',
}
const row = (over: SalesRow = {}): SalesRow => ({
  ...{ 楼盘: '云栖澜庭', 楼栋: '3幢', 预售许可证号: '杭售许字(2026)第000123号', 发证日期: '2026-03-18' },
  ...account,
  ...over,
})
const safety = () => staff('GET /staff/projects/:projectId/safety', { params: { projectId } })
async function written(rows: SalesRow[]): Promise<string> {
  const seen = await preview(world.url, token, rows)
  expect(seen).toMatchObject({ kind: 'safety', mappingFaults: [], faultList: [] })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  return seen.id
}
const undo = (importId: string) =>
  rawRequest(world.url, 'POST /staff/imports/:importId/undo', {
    ...{ params: { importId }, token, client: 'console/1.0.0', body: { reason: '导错了楼盘' } },
  })
const faults = async (rows: SalesRow[]): Promise<string[]> =>
  (await preview(world.url, token, rows)).faultList.map(({ words }) => words)

it('permits and accounts come with a file, once, and go with it', async () => {
  const rows = [row(), row({ 楼栋: '', 预售许可证号: '', 发证日期: '', 监管账号: '9558800001112223334' })]
  const id = await written(rows)
  const { permits, accounts, history } = await safety()
  expect(permits).toMatchObject([{ number: '杭售许字(2026)第000123号', issuedOn: '2026-03-18', buildings: ['3 幢'] }])
  expect(accounts.map(({ buildingId, accountNumber }) => [buildingId === null, accountNumber])).toEqual([
    [false, '1202021234567890123'],
    [true, '9558800001112223334'],
  ])
  expect(history).toHaveLength(3)
  const before = await state(world, ours)
  const again = await preview(world.url, token, rows)
  expect(again.counts).toMatchObject({ same: 2 })
  await commit(world.url, token, again.id)
  expect(await state(world, ours)).toEqual(before)
  // The file that wrote nothing stands after it and goes first without a trace.
  expect((await undo(id)).status).toBe(200)
  expect(await safety()).toMatchObject({ permits: [], accounts: [] })
  expect((await safety()).history[0]).toMatchObject({ by: 'admin', reason: '撤销导入：导错了楼盘' })
  await written(rows)
})

it('a permit comes to more buildings; what is on record is never put right by a file', async () => {
  const id = await written([row({ 楼栋: '3、5', 监管银行: '', 户名: '', 监管账号: '', 启用日期: '' })])
  expect((await safety()).permits[0]?.buildings).toEqual(['3 幢', '5 幢'])
  expect(
    await faults([
      row({ 监管账号: '6222000011112222' }),
      row({ 楼栋: '5', 预售许可证号: '杭售许字(2026)第000999号' }),
      row({ 楼栋: '9' }),
      row({ 楼盘: '新盘' }),
      row({ 楼栋: '5', 户名: '', 监管账号: '123' }),
    ]),
  ).toEqual([
    '第 2 行「监管账号」：3 幢登记的是「工商银行余杭支行 1202021234567890123」：请核对；要更正请在预售证和监管账户里写明原因',
    '第 3 行「预售许可证号」：5 幢登记的是「杭售许字(2026)第000123号」：请核对；要更正请在预售证和监管账户里写明原因',
    '第 4 行「楼栋」：这个楼盘没有「9」栋：请核对，或先导入房屋',
    '第 5 行「楼盘」：没有这个楼盘：请核对名称，或先导入房屋',
    '第 6 行「监管账号」：账号是 8 到 32 位数字',
    '第 6 行「户名」：没有填：监管账户要写全，还缺户名',
  ])
  expect((await undo(id)).status).toBe(200)
  expect((await safety()).permits[0]?.buildings).toEqual(['3 幢'])
})

it('an account that staff have corrected stays', async () => {
  const id = await written([row({ 楼栋: '5', 预售许可证号: '', 发证日期: '' })])
  const own = (await safety()).accounts.at(-1)
  const { bank = '', accountName = '', accountNumber = '', since = '', buildingId = null, version = 0 } = own ?? {}
  await staff('POST /staff/projects/:projectId/accounts', {
    params: { projectId },
    body: { id: own?.id ?? '', version, buildingId, bank, accountName, accountNumber, since, reason: '核对无误' },
  })
  expect(await undo(id)).toMatchObject({ status: 409, body: { code: 'import.built_upon' } })
})
