import { expect, it } from 'vitest'
import { fieldOptions, left, withField } from './mapping-choice.ts'

const columns = [
  { heading: '电话', field: 'phone' },
  { heading: '备用电话', field: null },
  { heading: '房号', field: 'room' },
]

it('gives a field to one column only', () => {
  expect(withField(columns, 1, 'phone')).toEqual([null, 'phone', 'room'])
  expect(withField(columns, 0, left)).toEqual([null, null, 'room'])
})

it('offers to leave a column out, and marks what must be there', () => {
  const fields = [
    { key: 'phone', label: '手机号', required: true },
    { key: 'area', label: '建筑面积', required: false },
  ]
  expect(fieldOptions({ fields }).map(({ label }) => label)).toEqual(['不导入', '手机号 *', '建筑面积'])
})
