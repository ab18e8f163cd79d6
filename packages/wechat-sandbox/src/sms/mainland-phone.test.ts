import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mainlandPhone } from './mainland-phone.ts'

const phones = fc.stringMatching(/^1[3-9]\d{9}$/)

test('the four ways of writing a number all give its 11 digits', () => {
  fc.assert(
    fc.property(phones, fc.constantFrom('', '86', '+86', '0086'), (phone, prefix) => {
      expect(mainlandPhone(prefix + phone)).toBe(phone)
    }),
  )
})

test.each(['', '12800138000', '1380013800', '138001380000', '+85291234567', '+86 13800138000', '1380013800x'])(
  '%j is not a mainland number',
  (text) => {
    expect(mainlandPhone(text)).toBeUndefined()
  },
)
