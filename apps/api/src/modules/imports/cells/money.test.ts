import { fen, formatYuan } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPrice } from './money.js'

describe('prices', () => {
  it.each([
    ['￥1,234,567.89', '合同总价', 123456789],
    ['¥ 1,234,567.89 元', '合同总价', 123456789],
    [1234567.89, '合同总价', 123456789],
    [1234567.8899999999, '合同总价', 123456789],
    ['１２３４５６７．８９', '合同总价', 123456789],
    ['123.46万', '合同总价', 123460000],
    ['123.46 万元', '总价(元)', 123460000],
    ['1.2亿', '总价', 12000000000],
    ['123.456789', '总价(万元)', 123456789],
    [123.46, '总价（万元）', 123460000],
    [268, '总价 万元', 268000000],
    ['1280000元', '总价(万元)', 128000000],
    ['1280000.000', '总价', 128000000],
  ])('reads %s under %s', (cell, heading, expected) => {
    expect(readPrice(cell, heading)).toEqual({ value: expected })
  })

  it.each([
    ['面议', '总价', '不是金额，应如 1234567.89'],
    ['面议', '总价(万元)', '不是金额，应如 123.46 万'],
    ['1,23,456', '总价', '不是数字，应如 1234567.89'],
    ['1280000.005', '总价', '小数太多，最多 2 位，如 1234567.89'],
    ['99999999999999999', '总价', '数字太大，应如 1234567.89'],
    [0, '总价', '总价是 0：还没有定价请留空'],
    [-1280000, '总价', '总价是负数，应是正数'],
    ['123.46', '总价', '总价不到 1 万元，像是漏了「万」：应如 1234567.89 或 123.46 万'],
    [1280000, '总价(万元)', '总价超过 10 亿元，像是单位弄错了：请核对是「元」还是「万元」'],
    ['万', '总价', '不是金额，应如 123.46 万'],
  ])('refuses %s under %s', (cell, heading, fault) => {
    expect(readPrice(cell, heading)).toEqual({ fault })
  })

  it('reads back every amount in yuan and in 万元 to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 100_000_000_000 }), (amount) => {
        const digits = String(amount).padStart(7, '0')
        const tenThousands = `${digits.slice(0, -6)}.${digits.slice(-6)}`
        expect(readPrice(formatYuan(fen(amount)), '总价')).toEqual({ value: amount })
        expect(readPrice(amount / 100, '总价')).toEqual({ value: amount })
        expect(readPrice(`${tenThousands}万`, '总价')).toEqual({ value: amount })
        expect(readPrice(tenThousands, '总价(万元)')).toEqual({ value: amount })
      }),
    )
  })
})
