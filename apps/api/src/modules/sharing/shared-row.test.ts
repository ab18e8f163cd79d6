import { sharingFields } from '@hub/contracts'
import { describe, expect, it } from 'vitest'
import { sharedCells, sharedHeadings, type SharedRow } from './shared-row.js'

const row: SharedRow = {
  ...{ consentId: 'c', personId: 'p', projectName: '云栖澜庭', building: '3', unit: '2', room: '1602' },
  ...{ nameCipher: 'sealed:林静', phoneCipher: 'sealed:13800000001', contractNo: 'YX-0001' },
  ...{ paymentWay: 'combined_loan', total: 298_000_000, handoverDueOn: '2028-06-30', steps: null },
}

describe('a row of the file for a recipient', () => {
  it('has the registered fields in their order', () => {
    const opened = sharedCells(sharingFields, row, (sealed) => sealed.replace('sealed:', ''))
    expect(sharedHeadings(sharingFields)).toHaveLength(opened.length)
    expect(opened).toEqual([
      ...['林静', '13800000001', '云栖澜庭 3 幢 2 单元 1602', 'YX-0001', '¥2,980,000.00', '组合贷款'],
      ...['商业贷款未申请，公积金贷款未申请', '2028-06-30'],
    ])
  })

  it('opens nothing that is not registered', () => {
    const open = (): string => {
      throw new Error('opened')
    }
    expect(sharedCells(['home', 'contract_no'], row, open)).toEqual(['云栖澜庭 3 幢 2 单元 1602', 'YX-0001'])
  })
})
