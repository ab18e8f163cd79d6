import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { maskIdentityNumber, maskName, maskPhone } from './mask.ts'

describe('masks', () => {
  it('keeps the surname only', () => {
    expect(maskName('张三')).toBe('张*')
    expect(maskName('张晓明')).toBe('张*')
    expect(maskName('𠮷田')).toBe('𠮷*')
    expect(maskName('  ')).toBe('')
  })

  it('keeps the ends of a phone number', () => {
    expect(maskPhone('13800000001')).toBe('138****0001')
    expect(maskPhone('0571-88881234')).toBe('*********1234')
    expect(maskPhone('110')).toBe('***')
  })

  it('never shows the last six of an identity number, which a buyer proves a home with', () => {
    expect(maskIdentityNumber('33010219900501123X')).toBe('330**************X')
    expect(maskIdentityNumber('E12345')).toBe('******')
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}[\dX]$/u), (number) => {
        expect(maskIdentityNumber(number).slice(-6, -1)).toBe('*****')
        expect(maskIdentityNumber(number)).toHaveLength(18)
      }),
    )
  })
})
