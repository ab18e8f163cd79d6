import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fieldFits } from '../../../../../../packages/wechat-sandbox/src/notices/field-rules.js'
import { noticeTemplates } from '../../../../../../packages/wechat-sandbox/src/notices/notice-template.js'
import { readMessageSettings } from '../message-settings.js'
import { readRiskRules } from '../../risks/risk-rules.js'
import { cut, fieldValue } from './wechat-field.rules.js'
import { factsOf, filled } from './wording.rules.js'

const settings = readMessageSettings('config')
const kinds = ['thing', 'phrase', 'name', 'character_string', 'letter', 'number', 'symbol', 'amount', 'phone_number', 'car_number'] // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('交付 款12.5元¥A-，\n🏠')) }),
)

it('whatever is written, WeChat takes it: as the sandbox reads the limits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), text, (kind, value) => {
      const cutValue = fieldValue(`${kind}7`, value)
      expect([cutValue, fieldFits(`${kind}7`, cutValue)]).toEqual([cutValue, true])
    }),
  )
})

it.each([
  ['thing12', '首期维修资金 9月30日前付，13,120.00 元', '首期维修资金 9月30日前付，13,1…'],
  ['thing12', '房款9月30日前付', '房款9月30日前付'],
  ['phrase3', '处理完成了 3 次', '处理完成了'],
  ['character_string1', '单号 1000 0013', '10000013'],
  ['amount2', '¥738,000.00', '738000.00元'],
])('%s of %s is %s', (field, value, expected) => {
  expect(fieldValue(field, value)).toBe(expected)
})

it('never cuts a character in two', () => {
  expect(cut('一二三🏠🏠', 5)).toBe('一二三…')
})

it('every template of the configuration has the fields that WeChat knows, and its values fit', () => {
  const facts = factsOf({
    ...{ title: '长'.repeat(60), words: '词'.repeat(200), home: '3 幢 2 单元 1602', homeId: null, day: '2026-09-30' },
    ...{ number: '10000013', aboutId: null, createdAt: new Date('2026-09-16T02:20:00Z') },
  })
  for (const { id, fields } of settings.templates) {
    const known = noticeTemplates.find((template) => template.id === id)
    expect(Object.keys(fields).sort()).toEqual(Object.keys(known?.fields ?? {}).sort())
    for (const [field, value] of Object.entries(fields))
      expect(fieldFits(field, fieldValue(field, filled(value, facts)))).toBe(true)
  }
})

it('every rule of risks has a purpose', () => {
  expect(
    readRiskRules('config')
      .map(({ key }) => key)
      .filter((key) => !(key in settings.risks)),
  ).toEqual([])
})
