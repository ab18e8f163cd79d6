import { describe, expect, it } from 'vitest'
import { homelessFaults, rowCell, rowColumns } from './row-columns.ts'
import type { ImportedRow, ImportPreview } from './use-imports.ts'

const columns: ImportPreview['columns'] = [
  { heading: '楼盘', field: 'project' },
  { heading: '楼栋', field: 'building' },
  { heading: '房间', field: 'room' },
  { heading: '网签日', field: 'onlineSignedOn' },
  { heading: '联系电话', field: 'phone' },
  { heading: '备注', field: null },
]
const fields: ImportPreview['fields'] = [
  { key: 'phone', label: '手机号', required: true },
  { key: 'onlineSignedOn', label: '网签日期', required: false },
  { key: 'area', label: '建筑面积', required: false },
]
const fault = (column: string): ImportedRow['faults'][number] => ({
  row: 14,
  column,
  value: '136',
  message: '不是 11 位手机号',
  words: `第 14 行「${column}」：不是 11 位手机号`,
})
const row: ImportedRow = {
  row: 14,
  outcome: 'changed',
  cells: { project: '云栖澜庭', building: '6', room: '0902', phone: '139****7702', onlineSignedOn: '2026-06-27' },
  before: { phone: '139****1180' },
  faults: [],
}
const [home, phone, signed] = rowColumns({ columns, fields, faultList: [] })

describe('columns of the preview', () => {
  it('join the place, put what identifies first, leave out what is not imported', () => {
    expect(rowColumns({ columns, fields, faultList: [] }).map(({ title }) => title)).toEqual([
      '房屋',
      '手机号',
      '网签日期',
    ])
  })

  it('bring a column with faults forward', () => {
    const area = { heading: '面积', field: 'area' as const }
    const wide = { fields, columns: [area, ...columns], faultList: [fault('网签日')] }
    expect(rowColumns(wide).map(({ title }) => title)).toEqual(['房屋', '手机号', '网签日期', '建筑面积'])
  })

  it('show the file beside what is stored, only where it changes', () => {
    if (!home || !phone || !signed) throw new Error('columns are missing')
    expect(rowCell(row, home, columns)).toEqual({
      value: '6-0902',
      before: null,
      faults: [],
      headings: ['楼盘', '楼栋', '房间'],
    })
    expect(rowCell(row, phone, columns)).toMatchObject({ value: '139****7702', before: '139****1180' })
    expect(rowCell({ ...row, before: { room: '0901' } }, home, columns).before).toBe('6-0901')
  })

  it('find a fault by the heading of the file, by the label or by the field', () => {
    if (!phone || !signed) throw new Error('columns are missing')
    for (const name of ['联系电话', '手机号', 'phone']) {
      const faulty = { ...row, faults: [fault(name)] }
      expect(rowCell(faulty, phone, columns).faults).toHaveLength(1)
      expect(rowCell(faulty, signed, columns).faults).toHaveLength(0)
    }
  })

  it('keep faults without a column', () => {
    const faulty = { ...row, faults: [fault('联系电话'), fault('合同编号')] }
    expect(
      homelessFaults(faulty, rowColumns({ columns, fields, faultList: [] }), columns).map(({ column }) => column),
    ).toEqual(['合同编号'])
  })
})
