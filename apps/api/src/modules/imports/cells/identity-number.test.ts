import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityCheck, readIdentityNumber } from './identity-number.js'

const rounded = '是数字格式，后几位已变成 0：请把该列设为文本，再填 18 位身份证号'

describe('identity numbers', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    ['110105 19491231 002Ｘ', '11010519491231002X'],
    ['E12345678', 'E12345678'],
    ['h1234567890', 'H1234567890'],
    ['A123456(7)', 'A1234567'],
    ['91330100MA2XXXXX0K', '91330100MA2XXXXX0K'],
    ['110105491231002', '110105491231002'],
  ])('reads %s', (cell, number) => {
    expect(readIdentityNumber(cell)).toEqual({ value: number })
  })

  it.each([
    ['110105194912310021', '校验位不对：多半有一位抄错，请照证件核对 18 位身份证号'],
    ['110105194913310021', '第 7 至 14 位不是出生日期：请照证件核对 18 位身份证号'],
    ['11010519491231002', '写了 17 位，身份证号应是 18 位'],
    ['1101051949123100201', '写了 19 位，身份证号应是 18 位'],
    ['A12', '不是证件号码：身份证号 18 位，其他证件 5 至 20 位字母和数字'],
    ['见附件材料', '不是证件号码：身份证号 18 位，其他证件 5 至 20 位字母和数字'],
    [110105194912310000, rounded],
    ['1.10105E+17', rounded],
  ])('refuses %s', (cell, fault) => {
    expect(readIdentityNumber(cell)).toEqual({ fault })
  })

  it('finds every single wrong digit behind the birthday', () => {
    const digits = fc.tuple(fc.stringMatching(/^[1-6]\d{5}$/u), fc.stringMatching(/^\d{3}$/u))
    const change = fc.record({ place: fc.constantFrom(14, 15, 16), by: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(digits, change, ([region, order], { place, by }) => {
        const body = `${region}19900501${order}`
        const number = body + identityCheck(body)
        expect(readIdentityNumber(number)).toEqual({ value: number })
        const wrong = String((Number(number[place]) + by) % 10)
        expect(readIdentityNumber(number.slice(0, place) + wrong + number.slice(place + 1))).toHaveProperty('fault')
      }),
    )
  })
})
