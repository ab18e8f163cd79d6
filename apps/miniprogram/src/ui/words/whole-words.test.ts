import { expect, it } from 'vitest'
import { pieces } from './whole-words.ts'

const marked = (text: string): string =>
  pieces(text)
    .map(({ words, whole }) => (whole ? `[${words}]` : words))
    .join('')

it.each([
  ['商业贷款审批还差 2 份材料，9月18日前交', '商业贷款审批还差 [2 份]材料，[9月18日前]交'],
  ['2028年6月30日起', '[2028年6月30日起]'],
  ['已付房款 ¥2,658,000.00 × 每天万分之一 × 51 天', '已付房款 [¥2,658,000.00] × 每天[万分之一] [× 51 天]'],
  ['通常 14–25 天', '通常 [14–25 天]'],
  ['补交近 6 个月流水', '补交近 [6 个月]流水'],
  ['没有数字', '没有数字'],
  ['', ''],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected)
})
