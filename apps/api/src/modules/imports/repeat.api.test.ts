import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  act,
  aSale,
  identityNumber,
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
const rows: SalesRow[] = [
  aSale({ 建筑面积: '89.35', 签约日期: '2026-08-08' }),
  aSale({ 房号: '1702', 合同编号: '', 证件号码: '', 客户姓名: '方圆', 手机号: '13800000002', 付款方式: '全款' }),
  aSale({ 房号: '1802', 单元: '', 合同编号: 'YX-3', 证件号码: identityNumber(3), 客户姓名: '方正', 合同总价: '' }),
]

beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
  await commit(world.url, token, (await preview(world.url, token, rows)).id)
})
afterAll(() => world.close())

const record = async () => state(world, ['import_file', 'import_part', 'import_chunk', 'import_row'])
const imported = async (...file: SalesRow[]) => {
  const checked = await preview(world.url, token, file)
  expect((await commit(world.url, token, checked.id)).status).toBe(200)
  return checked
}

it('the same file a second time is `same` throughout, and changes no table', async () => {
  const before = await record()
  const again = await imported(...rows)
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, faulty: 0 })
  expect(await record()).toEqual(before)
})

it('an empty cell changes nothing, nor does a column that is gone', async () => {
  const before = await record()
  const { 备案日期: _, 服务官: __, 服务官电话: ___, ...shorter } = rows[0] ?? {}
  expect((await imported({ ...shorter, 建筑面积: '', 合同总价: '', 合同编号: '' })).counts.same).toBe(1)
  expect(await record()).toEqual(before)
})

it('a changed cell is shown with what was there before, and nothing else moves', async () => {
  const changed = aSale({ ...rows[0], 建筑面积: '89.53', 服务官: '吴越', 手机号: '13800000009' })
  const checked = await preview(world.url, token, [changed])
  expect(await allRows(staff, checked.id)).toMatchObject([
    {
      ...{ outcome: 'changed', before: { area: '89.35', officerName: '周宁', phone: '138****0001' } },
      cells: { area: '89.53', officerName: '吴越', phone: '138****0009' },
    },
  ])
  const before = await record()
  await commit(world.url, token, checked.id)
  const after = await record()
  const moved = Object.keys(after).filter((table) => after[table] !== before[table])
  expect(['domain_event', 'home', 'purchase', 'purchaser']).toEqual(expect.arrayContaining(moved))
  expect(moved).toContain('home')
  expect((await journeyOf(staff, '1602')).officer?.name).toBe('吴越')
})

it('a contract number that comes later is added to the sale known by its day', async () => {
  const { counts } = await imported(aSale({ ...rows[1], 合同编号: 'YX-2' }))
  expect(counts).toMatchObject({ changed: 1, new: 0 })
  expect((await imported(aSale({ ...rows[1], 合同编号: 'YX-2' }))).counts.same).toBe(1)
})

it('a later date moves the journey, and its history says where from', async () => {
  await imported(aSale({ ...rows[0], 备案日期: '2026-08-25' }))
  const journey = await journeyOf(staff, '1602')
  expect(nodeOf(journey, 'filing')).toMatchObject({ state: 'done', actualOn: '2026-08-25' })
  expect(journey.history[0]).toMatchObject({ nodeKey: 'filing', by: '导入 · admin', words: '完成，8月25日' })
})

it('a date that staff confirmed wins, and the file is told so', async () => {
  const open = await act(staff, await journeyOf(staff, '1602'), 'filing', { action: 'reopen', reason: '日期抄错' })
  await act(staff, open, 'filing', { action: 'complete', on: '2026-08-26' })
  const checked = await preview(world.url, token, [aSale({ ...rows[0], 备案日期: '2026-08-30' })])
  expect(checked.differences).toMatchObject([{ row: 2, column: '备案日期', value: '2026-08-30' }])
  expect(checked.differences[0]?.words).toBe('第 2 行「备案日期」：文件是 2026-08-30，以员工确认的 2026-08-26 为准')
  await commit(world.url, token, checked.id)
  expect(nodeOf(await journeyOf(staff, '1602'), 'filing').actualOn).toBe('2026-08-26')
})

it('what staff say has not happened is not done by a file', async () => {
  await act(staff, await journeyOf(staff, '1602'), 'filing', { action: 'reopen', reason: '备案被退回' })
  const checked = await preview(world.url, token, [aSale({ ...rows[0], 备案日期: '2026-08-31' })])
  expect(checked.differences[0]?.message).toBe('文件是 2026-08-31，员工确认还没有完成')
  await commit(world.url, token, checked.id)
  expect(nodeOf(await journeyOf(staff, '1602'), 'filing').state).toBe('active')
})
