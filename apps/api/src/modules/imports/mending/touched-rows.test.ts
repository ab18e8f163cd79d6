import { civilDate } from '@hub/kernel'
import { expect, it } from 'vitest'
import { proposeColumns } from '../headings.rules.js'
import { homesRules } from '../kinds/homes/homes.rules.js'
import { paymentsRules } from '../kinds/payments/payments.rules.js'
import type { KindRules } from '../kinds/kind-rules.js'
import type { Table } from '../reading/table.js'
import { touchedRows } from './touched-rows.js'

const tableOf = (headings: string[], ...rows: string[][]): Table => ({
  ...{ headings, headingRow: 1, rowCount: rows.length, sheets: [], sheet: null },
  rows: {
    async *[Symbol.asyncIterator]() {
      for (const [i, cells] of rows.entries()) yield await Promise.resolve({ row: i + 2, cells })
    },
  },
})
const touched = async (rules: KindRules, table: Table, row: number, column: string, value: string) => {
  const columns = proposeColumns(rules.fields, table.headings)
  const mending = { row, column, value }
  return touchedRows(rules, table, columns, civilDate('2026-09-16'), mending, () => Promise.resolve())
}
const homes = (...rows: string[][]): Table => tableOf(['楼盘', '城市', '楼栋', '房号'], ...rows)

it('touches the mended row alone where no other one tells of the same thing', async () => {
  const table = homes(['甲', '', '1', '101'], ['甲', '', '1', ''], ['甲', '', '1', '103'])
  const { before, rows } = await touched(homesRules, table, 3, '房号', '102')
  expect(before).toBe('')
  expect(rows).toMatchObject([{ row: 3, record: { room: '102' } }])
})

it('touches a row that tells of the same home now, and one that no longer does', async () => {
  const table = homes(['甲', '', '1', '101'], ['甲', '', '1', '101'], ['甲', '', '1', '102'])
  const { rows } = await touched(homesRules, table, 2, '房号', '102')
  expect(rows.map((row) => [row.row, 'faults' in row])).toEqual([
    [2, false],
    [3, false],
    [4, true],
  ])
})

it('touches every row of a project whose city is another one now', async () => {
  const table = homes(['甲', '杭州', '1', '101'], ['甲', '杭州', '1', '102'], ['乙', '宁波', '1', '101'])
  expect((await touched(homesRules, table, 2, '城市', '宁波')).rows.map(({ row }) => row)).toEqual([2, 3])
})

it('touches payments that are counted otherwise now', async () => {
  const row = ['甲', 'HT-1', '2026-08-09', '100']
  const table = tableOf(['楼盘', '合同编号', '收款日期', '收款金额'], row, row, [...row.slice(0, 3), '200'])
  const { rows } = await touched(paymentsRules, table, 2, '收款金额', '300')
  expect(rows).toMatchObject([
    { row: 2, record: { ordinal: 1 } },
    { row: 3, record: { ordinal: 1 } },
  ])
})

it('finds no cell that is not there', async () => {
  expect((await touched(homesRules, homes(['甲', '', '1', '101']), 9, '房号', '1')).before).toBeNull()
  expect((await touched(homesRules, homes(['甲', '', '1', '101']), 2, '备注', '1')).before).toBeNull()
})
