import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  identityNumber,
  openWorld,
  salesCsv,
  type SalesRow,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'
import { allRows, commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  token = await world.staffToken('steward', 'data_steward')
})
afterAll(() => world.close())

const sale = (i: number, over: SalesRow = {}): SalesRow =>
  aSale({
    房号: String(2000 + i),
    合同编号: `ZZ-${String(i)}`,
    证件号码: identityNumber(100 + i),
    客户姓名: '方圆',
    ...over,
  })
const staff = () => world.client({ token, client: 'console/1.0.0' })

describe('bad cells', () => {
  it('are named with row, column and what is wrong', async () => {
    const rows = Array.from({ length: 13 }, (_, i) => sale(i))
    rows[12] = sale(12, { 手机号: '1380000' })
    const seen = await preview(world.url, token, rows)
    expect(seen).toMatchObject({ rows: 13, faults: 1, counts: { new: 12, changed: 0, same: 0, faulty: 1 } })
    expect(seen.faultList).toMatchObject([
      {
        row: 14,
        column: '手机号',
        message: '不是 11 位手机号：写了 7 位',
        words: '第 14 行「手机号」：不是 11 位手机号：写了 7 位',
      },
    ])
  })

  it('are told all at once, and first in the rows', async () => {
    const seen = await preview(world.url, token, [
      sale(1),
      sale(2, { 付款方式: '赊账', 认购日期: '2026-02-30', 客户姓名: '' }),
      sale(3, { 网签日期: '2026-07-01' }),
      sale(4, { 备案日期: '2027-01-01' }),
    ])
    expect(seen.faultList.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^第 3 行「付款方式」：认不出的付款方式/u),
      '第 3 行「认购日期」：2026 年 2 月没有 30 日，应如 2026-03-05',
      '第 3 行「客户姓名」：没有填，这一格必填',
      expect.stringMatching(/^第 4 行「网签日期」：早于认购日期 2026-08-02/u),
      expect.stringMatching(/^第 5 行「备案日期」：是将来的日期/u),
    ])
    expect((await allRows(staff(), seen.id)).map(({ outcome }) => outcome)).toEqual([
      'faulty',
      'faulty',
      'faulty',
      'new',
    ])
    expect(await allRows(staff(), seen.id, { outcome: 'faulty', limit: 1 })).toHaveLength(3)
  })

  it('carry no personal data, even in the wrong column', async () => {
    const wrong = sale(5, { 房号: '13887654321', 手机号: '李四光', 客户姓名: '330106199005120016' })
    const seen = await preview(world.url, token, [wrong])
    expect(seen.faults).toBeGreaterThan(1)
    const shown = JSON.stringify([seen, await allRows(staff(), seen.id)])
    expect(shown).not.toMatch(/13887654321|330106199005120016|李四光|13900000100/u)
  })

  it('are also those that contradict another row', async () => {
    const seen = await preview(world.url, token, [sale(6), sale(6), sale(7), sale(8, { 房号: '2007' })])
    expect(seen.faultList.map(({ words }) => words)).toEqual([
      '第 3 行「合同编号」：和第 2 行是同一份合同：一份合同只写一行',
      '第 5 行「房号」：和第 4 行是同一套房，合同却不同：请只留有效的一份',
    ])
  })

  it('or what is on record', async () => {
    const seen = await preview(world.url, token, [
      sale(9, { 合同编号: 'YX-0001' }),
      sale(10, { 房号: '1602', 认购日期: '2026-08-03' }),
    ])
    expect(seen.faultList.map(({ words }) => words)).toEqual([
      '第 2 行「合同编号」：「YX-0001」已是 3 幢 2 单元 1602 的合同，请核对',
      '第 3 行「房号」：这套房已有一份 2026-08-02 认购的合同，请核对房号或合同编号',
    ])
  })

  it('past the 200th are counted, not listed', async () => {
    const rows = Array.from({ length: 230 }, (_, i) => sale(i, { 手机号: '0' }))
    const seen = await preview(world.url, token, rows)
    expect(seen.faults).toBe(230)
    expect(seen.faultList).toHaveLength(200)
  })
})

describe('one bad cell', () => {
  it('keeps the whole file out', async () => {
    const seen = await preview(world.url, token, salesCsv([sale(20), sale(21, { 手机号: '1' }), sale(22)]))
    const before = await state(world)
    const refused = await commit(world.url, token, seen.id)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'import.faulty', data: { count: 1 }, message: '还有 1 处有错，改好后重新上传才能写入' },
    })
    expect(await state(world)).toEqual(before)
  })
})
