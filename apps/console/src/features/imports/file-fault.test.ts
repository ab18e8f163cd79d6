import { expect, it } from 'vitest'
import { fileFault } from './file-fault.ts'

it('takes .xlsx and .csv in any case, and names what is wrong else', () => {
  expect(fileFault({ name: '合同.XLSX', size: 9 })).toBeNull()
  expect(fileFault({ name: 'a.csv', size: 9 })).toBeNull()
  expect(fileFault({ name: 'a.xls', size: 9 })).toContain('.xlsx')
  expect(fileFault({ name: 'a.pdf', size: 9 })).toContain('.csv')
  expect(fileFault({ name: 'a.csv', size: 0 })).toContain('空')
})
