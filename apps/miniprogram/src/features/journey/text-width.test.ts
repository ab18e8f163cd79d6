import { expect, it } from 'vitest'
import { emWidth, lineCount } from './text-width.ts'

it.each([
  ['贷款审批', 4],
  ['18', 1.2],
  ['近 6 个月', 4.8],
  ['', 0],
])('%s is %d em wide', (text, em) => {
  expect(emWidth(text)).toBeCloseTo(em)
})

it('breaks when the box is full', () => {
  expect(lineCount('预告登记', 14, 56)).toBe(1)
  expect(lineCount('预告登记、', 14, 56)).toBe(2)
  expect(lineCount('', 14, 56)).toBe(1)
})
