import { describe, expect, it } from 'vitest'
import { homesRules } from '../kinds/homes/homes.rules.js'
import type { TableRow } from '../reading/table.js'
import { columnFaults, pushedTable, type PushedRow } from './pushed-table.rules.js'

const home: PushedRow = { 楼盘: '云栖澜庭', 楼栋: '3', 房号: '1602' }
const faults = (...rows: PushedRow[]) => columnFaults(homesRules, rows, pushedTable(rows).headings)

describe('pushed rows', () => {
  it('are a table whose columns are the names of all rows, the first row being row 1', async () => {
    const { headings, rows, rowCount } = pushedTable([home, { 房号: 1702, 单元: null, 建筑面积: 89.35 }])
    const read: TableRow[] = []
    for await (const row of rows) read.push(row)
    expect(headings).toEqual(['楼盘', '楼栋', '房号', '单元', '建筑面积'])
    expect(rowCount).toBe(2)
    expect(read).toEqual([
      { row: 1, cells: ['云栖澜庭', '3', '1602', '', ''] },
      { row: 2, cells: ['', '', 1702, '', 89.35] },
    ])
  })

  it('may name their columns as files do', () => {
    expect(faults({ 项目名称: '云栖澜庭', 栋号: '3', '房间号（必填）': '1602', '建筑面积(㎡)': 89.35 })).toEqual([])
  })

  it('may not have columns that nobody knows', () => {
    expect(faults(home, { ...home, 层高: '3', 建筑面积数: '89' })).toEqual([
      { path: 'rows.1.层高', message: '没有叫「层高」的列：请看接口给出的列名' },
      { path: 'rows.1.建筑面积数', message: '没有叫「建筑面积数」的列：是不是「建筑面积」' },
    ])
  })

  it('may not name one column twice, nor leave out what is required', () => {
    expect(faults({ 楼盘: '云栖澜庭', 项目名称: '云栖澜庭', 房号: '1602' }).map(({ path }) => path)).toEqual([
      'rows.0.项目名称',
      'rows',
    ])
  })
})
