import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, state, type World } from '../../../../../tests/support/world/index.js'
import { allRows, commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld()
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

const ours = ['import_file', 'import_mapping', 'import_part', 'import_row', 'import_chunk', 'import_run']
const apart = aSale({
  共有人2: '方圆',
  共有人2电话: '１３８ ００００ ０００２',
  共有人2证件号码: identityNumber(2),
  共有人3: '林小',
})
const together = aSale({
  ...{ 房号: '1702', 合同编号: 'YX-2', 客户姓名: '张三、李四，王五' },
  ...{ 手机号: '13800000003/13800000004/13800000005', 证件号码: identityNumber(3) },
})
const positions = async (): Promise<unknown[]> =>
  (
    await world.database.pool.query<Record<string, unknown>>(
      `SELECT h.room, b.position, b.phone_hash IS NOT NULL AS phone, b.identity_hash IS NOT NULL AS identity
       FROM purchaser b JOIN purchase s ON s.id = b.purchase_id JOIN home h ON h.id = s.home_id ORDER BY 1, 2`,
    )
  ).rows

it('co-owners come in columns or together in one cell, and bind the home by their own phone', async () => {
  const seen = await preview(world.url, token, [{ ...apart, 备注: '' }, together])
  expect(seen).toMatchObject({ faultList: [], mappingFaults: [], counts: { new: 2 } })
  const rows = await allRows(world.client({ token, client: 'console/1.0.0' }), seen.id)
  expect(rows[0]?.cells).toMatchObject({ coName2: '方*', coPhone2: '138****0002', coName3: '林*' })
  expect(rows[1]?.cells).toMatchObject({ customerName: '张*', coName2: '李*', coPhone3: '138****0005' })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  expect(await positions()).toEqual([
    { room: '1602', position: 1, phone: true, identity: true },
    { room: '1602', position: 2, phone: true, identity: true },
    { room: '1602', position: 3, phone: false, identity: false },
    { room: '1702', position: 1, phone: true, identity: true },
    { room: '1702', position: 2, phone: true, identity: false },
    { room: '1702', position: 3, phone: true, identity: false },
  ])
  const api = await world.customer('13800000002')
  const { claimable } = await api('GET /homes')
  const body = { proof: 'identity' as const, lastSix: identityNumber(2).slice(-6) }
  await api('POST /homes/:homeId/claim', { params: { homeId: claimable[0]?.id ?? '' }, body })
  expect(await api('GET /homes')).toMatchObject({ items: [{ role: 'co_owner' }] })
})

it('the same file changes nothing, a phone told later is one change, and nobody is taken away', async () => {
  const before = await state(world, ours)
  const again = await preview(world.url, token, [apart, together])
  expect(again.counts).toMatchObject({ same: 2 })
  await commit(world.url, token, again.id)
  expect(await state(world, ours)).toEqual(before)
  const later = await preview(world.url, token, [aSale({ 共有人3: '林小', 共有人3电话: '13800000009' })])
  expect(later.counts).toMatchObject({ changed: 1 })
  expect((await commit(world.url, token, later.id)).status).toBe(200)
  expect((await positions())[2]).toEqual({ room: '1602', position: 3, phone: true, identity: false })
  expect(await positions()).toHaveLength(6)
})

it('names and numbers that do not match are named', async () => {
  const { faultList } = await preview(world.url, token, [
    aSale({ 客户姓名: '张三、李四、王五', 手机号: '13800000003、13800000004', 共有人2: '' }),
    aSale({ 房号: '1702', 合同编号: 'YX-2', 客户姓名: '张三、李四', 共有人2: '王五' }),
    aSale({ 房号: '1802', 合同编号: 'YX-3', 客户姓名: '甲一、乙二、丙三、丁四、戊五' }),
    aSale({ 房号: '1902', 合同编号: 'YX-4', 客户姓名: '张三、李四', 手机号: '13800000003、1380' }),
    aSale({ 房号: '2002', 合同编号: 'YX-5', 证件号码: '', 共有人2电话: '13800000007' }),
  ])
  expect(faultList.map(({ words }) => words)).toEqual([
    '第 2 行「手机号」：写了 3 位买受人，却有 2 个手机号：请一一对应，用顿号隔开',
    '第 3 行「客户姓名」：共有人已写在共有人的列里：这里只写第一位买受人',
    '第 4 行「客户姓名」：写了 5 位：一份合同最多 4 位买受人',
    '第 5 行「手机号」：不是 11 位手机号：写了 4 位',
    '第 6 行「共有人2」：只有号码没有姓名：请把共有人姓名也填上',
  ])
})
