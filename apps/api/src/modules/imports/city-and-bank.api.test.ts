import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, state, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

const stored = async (): Promise<unknown> =>
  (
    await world.database.pool.query(
      'SELECT p.name, p.city, s.bank FROM project p JOIN purchase s ON s.project_id = p.id ORDER BY p.name',
    )
  ).rows

it('the file says the city of a project and the bank of a loan; repeated or left empty, they stay', async () => {
  await world.importSales(aSale())
  expect(await stored()).toEqual([{ name: '云栖澜庭', city: null, bank: null }])
  const said = aSale({ 城市: '杭州市', 贷款银行: '工商银行' })
  const seen = await preview(world.url, token, [said])
  expect(seen.counts).toMatchObject({ changed: 1 })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  expect(await stored()).toEqual([{ name: '云栖澜庭', city: '杭州', bank: '工商银行' }])
  const before = await state(world, ['import_file', 'import_part', 'import_chunk', 'import_row'])
  for (const again of [said, aSale(), aSale({ 城市: '', 贷款银行: '' })]) {
    const { id, counts } = await preview(world.url, token, [again])
    expect(counts).toMatchObject({ same: 1 })
    await commit(world.url, token, id)
  }
  expect(await state(world, ['import_file', 'import_part', 'import_chunk', 'import_row'])).toEqual(before)
})

it('a project lies in one city', async () => {
  const { faultList } = await preview(world.url, token, [
    aSale({ 城市: '杭州' }),
    aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: '', 城市: '宁波' }),
  ])
  expect(faultList.map(({ words }) => words)).toEqual(['第 3 行「城市」：和第 2 行是同一楼盘，城市却是杭州：请核对'])
})
