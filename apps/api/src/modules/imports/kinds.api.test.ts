import type { Api, ImportKindKey } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aSale,
  journeyOf,
  nodeOf,
  openWorld,
  type SalesRow,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'
import { allRows, commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

const ours = ['import_file', 'import_mapping', 'import_part', 'import_chunk', 'import_row']
const rowsOf = async (query: string): Promise<unknown[]> => (await world.database.pool.query(query)).rows as unknown[]

/** Writes a file that is proposed to be of the kind, and sees that it changes nothing the second time. */
async function written(kind: ImportKindKey, rows: SalesRow[]) {
  const seen = await preview(world.url, token, rows)
  expect(seen).toMatchObject({ kind, mappingFaults: [], faultList: [] })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  const before = await state(world, ours)
  const again = await preview(world.url, token, rows)
  expect(again.counts).toEqual({ new: 0, changed: 0, same: rows.length, faulty: 0 })
  await commit(world.url, token, again.id)
  expect(await state(world, ours)).toEqual(before)
  return seen
}
const faults = async (rows: SalesRow[]): Promise<string[]> => {
  const before = await state(world, ours)
  const { id, faultList } = await preview(world.url, token, rows)
  expect((await commit(world.url, token, id)).status).toBe(409)
  expect(await state(world, ours)).toEqual(before)
  return faultList.map(({ words }) => words)
}

describe('homes', () => {
  const home = (over: SalesRow = {}): SalesRow => ({
    楼盘: '江畔里',
    城市: '宁波市',
    楼栋: '1幢',
    单元: '',
    房号: '101',
    建筑面积: '89.5',
    ...over,
  })

  it('make projects, buildings and homes that nobody has bought', async () => {
    const { counts } = await written('homes', [home(), home({ 房号: '102', 建筑面积: '' }), home({ 楼栋: '2幢' })])
    expect(counts).toMatchObject({ new: 3 })
    expect(
      await rowsOf(
        `SELECT p.city, g.name, h.unit, h.room, h.area FROM home h JOIN building g ON g.id = h.building_id
         JOIN project p ON p.id = h.project_id WHERE p.name = '江畔里' ORDER BY g.name, h.room`,
      ),
    ).toEqual([
      { city: '宁波', name: '1', unit: '', room: '101', area: 8950 },
      { city: '宁波', name: '1', unit: '', room: '102', area: null },
      { city: '宁波', name: '2', unit: '', room: '101', area: 8950 },
    ])
  })

  it('change only what the file says, and say it before', async () => {
    const { id, counts } = await preview(world.url, token, [
      home({ 建筑面积: '90' }),
      home({ 房号: '102', 建筑面积: '' }),
    ])
    expect(counts).toMatchObject({ changed: 1, same: 1 })
    expect((await allRows(staff, id))[0]).toMatchObject({ cells: { area: '90.00' }, before: { area: '89.50' } })
  })

  it('stand once in a file, in one city', async () => {
    expect(await faults([home(), home({ 城市: '杭州' })])).toEqual([
      '第 3 行「房号」：和第 2 行是同一套房：一套房只写一行',
      '第 3 行「城市」：和第 2 行是同一楼盘，城市却是宁波：请核对',
    ])
  })
})

describe('a payment plan', () => {
  const item = (over: SalesRow): SalesRow => ({
    楼盘: '云栖澜庭',
    合同编号: 'YX-0001',
    付款方: '',
    应付日期: '',
    到期节点: '',
    节点后天数: '',
    ...over,
  })
  const plan = [
    item({ 期次: '1', 款项名称: '首付', 应付金额: '89.4万', 应付日期: '2026/8/9' }),
    item({ 期次: '第2期', 款项名称: '按揭放款', 应付金额: '￥2,086,000.00', 付款方: '银行', 到期节点: '放款' }),
  ]

  it('is recorded for the purchase', async () => {
    await written('plan', plan)
    expect(
      await rowsOf('SELECT number, name, amount, payer, due_on, due_node FROM payment_plan_item ORDER BY number'),
    ).toEqual([
      { number: 1, name: '首付', amount: 89_400_000, payer: 'customer', due_on: '2026-08-09', due_node: null },
      { number: 2, name: '按揭放款', amount: 208_600_000, payer: 'bank', due_on: null, due_node: 'commercial_payout' },
    ])
  })

  it('shows the old sum beside the new one', async () => {
    const { id, counts } = await preview(world.url, token, [{ ...plan[0], 应付金额: '900000' }])
    expect(counts).toMatchObject({ changed: 1 })
    expect((await allRows(staff, id))[0]?.before).toEqual({ amount: '¥894,000.00' })
  })

  it('names what is wrong', async () => {
    expect(
      await faults([
        item({ 期次: '1', 款项名称: '首付', 应付金额: '0' }),
        item({ 期次: '0', 款项名称: '首付', 应付金额: '1', 合同编号: 'YX-9' }),
        item({ 期次: '3', 款项名称: '尾款', 应付金额: '1', 合同编号: 'YX-9' }),
        item({ 期次: '4', 款项名称: '尾款', 应付金额: '1', 应付日期: '2026-09-01', 到期节点: '备案' }),
        item({ 期次: '5', 款项名称: '尾款', 应付金额: '1', 到期节点: '搬家' }),
        item({ 期次: '6', 款项名称: '尾款', 应付金额: '1', 付款方: '朋友' }),
      ]),
    ).toEqual([
      '第 2 行「应付金额」：金额是 0：没有金额请删去这一行',
      '第 3 行「期次」：应是 1 到 999 的整数',
      '第 4 行「合同编号」：没有编号为「YX-9」的合同：请核对，或先导入合同',
      '第 5 行「到期节点」：和应付日期只填一样：请留下一个',
      expect.stringContaining('第 6 行「到期节点」：没有这个节点：请写如') as string,
      '第 7 行「付款方」：认不出：请写购房人、银行、公积金中心之一',
    ])
  })
})

describe('payments received', () => {
  const paid = (over: SalesRow = {}): SalesRow => ({
    ...{ 楼盘: '云栖澜庭', 楼栋: '3', 单元: '2', 房号: '1602', 收款日期: '2026-08-09', 收款金额: '100000' },
    ...{ 收款方式: '刷卡', 收据号: '', 进监管账户: '是', ...over },
  })

  it('count each row once, also two alike', async () => {
    await written('payments', [paid(), paid(), paid({ 收据号: 'SJ-1', 收款金额: '5万' })])
    expect(
      await rowsOf('SELECT amount, ordinal, means, receipt_no, supervised FROM payment ORDER BY amount, ordinal'),
    ).toEqual([
      { amount: 5_000_000, ordinal: 1, means: 'card', receipt_no: 'SJ-1', supervised: true },
      { amount: 10_000_000, ordinal: 1, means: 'card', receipt_no: null, supervised: true },
      { amount: 10_000_000, ordinal: 2, means: 'card', receipt_no: null, supervised: true },
    ])
  })

  it('get their receipt number later, and no other money under it', async () => {
    const { counts } = await preview(world.url, token, [paid({ 收据号: 'SJ-2' })])
    expect(counts).toMatchObject({ changed: 1 })
    expect(
      await faults([
        paid({ 收据号: 'SJ-1' }),
        paid({ 收据号: 'SJ-1', 收款日期: '2027-01-01' }),
        paid({ 房号: '1603' }),
      ]),
    ).toEqual([
      '第 2 行「收据号」：收据「SJ-1」已登记为另一笔款：请核对；要更正请在系统里冲正',
      '第 3 行「收款日期」：是将来的日期：这里写已经到账的款',
      '第 4 行「房号」：没有这套房：请核对楼栋、单元和房号，或先导入房屋',
    ])
  })
})

describe('dates of nodes', () => {
  it('one row per home and node, happened or expected', async () => {
    const at = { 楼盘: '云栖澜庭', 合同编号: 'YX-0001', 实际日期: '', 预计日期: '' }
    await written('dates', [
      { ...at, 节点: '面签', 实际日期: '2026-09-01' },
      { ...at, 节点: '封顶', 预计日期: '2027/5/1' },
    ])
    const journey = await journeyOf(staff, '1602')
    expect(nodeOf(journey, 'commercial_application')).toMatchObject({ state: 'done', actualOn: '2026-09-01' })
    expect(nodeOf(journey, 'topping_out')).toMatchObject({ plannedOn: '2027-05-01' })
  })

  it('one column per node', async () => {
    const { columns } = await written('dates', [
      {
        楼盘: '云栖澜庭',
        楼栋: '3幢',
        单元: '2单元',
        房号: '1602',
        开工日期: '2026-01-05',
        预计交房日期: '2028-06-01',
        放款日期: '',
      },
    ])
    expect(columns.map(({ field }) => field).slice(4)).toEqual(['done_开工', 'planned_交付', 'done_商贷放款'])
    const journey = await journeyOf(staff, '1602')
    expect(nodeOf(journey, 'groundbreaking')).toMatchObject({ state: 'done', actualOn: '2026-01-05' })
    expect(nodeOf(journey, 'handover')).toMatchObject({ plannedOn: '2028-06-01' })
  })

  it('do not win over staff, and the difference is told', async () => {
    await act(staff, await journeyOf(staff, '1602'), 'ground_level', {
      action: 'complete',
      on: '2026-03-01',
      reason: '现场确认',
    })
    const before = await state(world, ours)
    const seen = await preview(world.url, token, [
      { 楼盘: '云栖澜庭', 合同编号: 'YX-0001', 节点: '正负零', 实际日期: '2026-03-09' },
    ])
    expect(seen.counts).toMatchObject({ same: 1 })
    expect(seen.differences.map(({ words }) => words)).toEqual([
      '第 2 行「实际日期」：文件是 2026-03-09，以员工确认的 2026-03-01 为准',
    ])
    await commit(world.url, token, seen.id)
    expect(await state(world, ours)).toEqual(before)
  })

  it('name what is wrong', async () => {
    const at = { 楼盘: '云栖澜庭', 合同编号: 'YX-0001', 预计日期: '' }
    expect(
      await faults([
        { ...at, 节点: '封顶', 实际日期: '2027-01-01' },
        { ...at, 节点: '', 实际日期: '2026-09-01' },
        { ...at, 节点: '开工', 实际日期: '' },
        { ...at, 节点: '公积金放款', 实际日期: '2026-09-01', 合同编号: '' },
      ]),
    ).toEqual([
      '第 2 行「实际日期」：是将来的日期：还没办的请写到预计日期',
      '第 3 行「节点」：没有填：写了日期也要写是哪个节点',
      '第 4 行「实际日期」：没有填：实际日期和预计日期至少写一个',
      '第 5 行「合同编号」：没有填：合同编号，或楼栋和房号，至少写一样',
    ])
    const { mappingFaults } = await preview(world.url, token, [{ 楼盘: '云栖澜庭', 合同编号: 'YX-0001', 节点: '封顶' }])
    expect(mappingFaults).toEqual(['没有写日期的列：请选「节点」和「实际日期」或「预计日期」，或者每个节点一列'])
  })
})

describe('posts of the building site', () => {
  const post = (over: SalesRow = {}): SalesRow => ({
    ...{
      楼盘: '云栖澜庭',
      楼栋: '3幢',
      日期: '2026年9月1日',
      标题: '主体 12 层',
      内容: '3 幢主体施工至 12 层。',
      完成率: '45%',
    },
    ...over,
  })
  it('are told once', async () => {
    await written('construction', [post()])
    expect(await rowsOf('SELECT title, percent, author_name FROM construction_post')).toEqual([
      { title: '主体 12 层', percent: 45, author_name: '项目工程部' },
    ])
  })

  it('name what is wrong', async () => {
    expect(
      await faults([
        post({ 楼栋: '3、9幢' }),
        post({ 楼盘: '新盘' }),
        post({ 完成率: '120%' }),
        post({ 日期: '2026-10-01' }),
      ]),
    ).toEqual([
      '第 2 行「楼栋」：这个楼盘没有「9」栋：请核对，或先导入房屋',
      '第 3 行「楼盘」：没有这个楼盘：请核对名称，或先导入房屋',
      '第 4 行「完成率」：应是 0 到 100 的百分比，如 45%',
      '第 5 行「日期」：是将来的日期：这里写已经完成的进度',
    ])
  })
})
