import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOfficerPhone, readPhone } from './phone.js'

describe('phone numbers', () => {
  it.each([
    13812345678,
    '13812345678',
    ' 138 1234 5678\t',
    '138-1234-5678',
    '+86 138 1234 5678',
    '86-13812345678',
    '008613812345678',
    '１３８１２３４５６７８',
    '138\u00a01234\u200b5678',
  ])('reads %s', (cell) => {
    expect(readPhone(cell)).toEqual({ value: '13812345678' })
  })

  it.each([
    ['1381234567', '不是 11 位手机号：写了 10 位'],
    ['138123456789', '不是 11 位手机号：写了 12 位'],
    ['12812345678', '不是 11 位手机号：手机号以 13 至 19 开头'],
    ['0571-87654321', '不是 11 位手机号：像是座机，请填手机，如 13812345678'],
    ['无', '不是 11 位手机号：请只写数字，如 13812345678'],
    ['13812345678/13912345678', '写了不止一个号码：请只留一个 11 位手机号'],
    ['1.38E+10', '被改成了科学计数法，号码已不全：请把该列设为文本，填 11 位手机号，如 13812345678'],
  ])('refuses %s', (cell, fault) => {
    expect(readPhone(cell)).toEqual({ fault })
  })

  it('takes off whatever people put between the digits', () => {
    const stray = fc.constantFrom('', ' ', '-', '\u3000', '\u00a0')
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/u),
        fc.array(stray, { minLength: 11, maxLength: 11 }),
        (phone, signs) => {
          const written = signs.map((sign, index) => phone.charAt(index) + sign).join('')
          expect(readPhone(written)).toEqual({ value: phone })
          expect(readPhone(`+86${written}`)).toEqual({ value: phone })
        },
      ),
    )
  })

  it('lets an officer have a desk telephone', () => {
    expect(readOfficerPhone('0571-8765 4321')).toEqual({ value: '057187654321' })
    expect(readOfficerPhone('400-123-4567')).toEqual({ value: '4001234567' })
    expect(readOfficerPhone('1234')).toEqual({ fault: '不是电话号码，应如 13812345678 或 0571-87654321' })
  })
})
