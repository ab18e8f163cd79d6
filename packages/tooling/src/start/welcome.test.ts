import { expect, test } from 'vitest'
import { table } from './welcome.ts'

test('columns line up where a Chinese character takes two places', () => {
  expect(
    table([
      ['业主', '138', 'x'],
      ['Owner', '1', 'yy'],
    ]),
  ).toEqual(['  业主    138   x', '  Owner   1     yy'])
})
