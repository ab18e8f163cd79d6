import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentencesOf, spoken } from './spoken.ts'

it.each([
  ['首付 ¥894,000.00 已进监管账户', '首付 894000 元 已进监管账户'],
  ['还差 ¥8,635.32', '还差 8635.32 元'],
  ['通常 14–25 天', '通常 14 到 25 天'],
  ['看「商业贷款审批」这一步', '看商业贷款审批这一步'],
  ['法定 30 日内（物权法）。', '法定 30 日内，物权法。'],
])('%s', (words, expected) => {
  expect(spoken(words)).toBe(expected)
})

it('takes a breath after every sentence, and ends each', () => {
  expect(sentencesOf(['银行在核实收入。一般要两周', null, ''])).toEqual(['银行在核实收入。', '一般要两周。'])
})

it('never gives more at once than WeChat takes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('银', '。', '，', '7', ' ', '¥'), maxLength: 900 })),
      (texts) => {
        for (const sentence of sentencesOf(texts)) expect(Buffer.byteLength(sentence)).toBeLessThanOrEqual(1000)
      },
    ),
  )
})
