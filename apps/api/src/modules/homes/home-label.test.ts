import { expect, it } from 'vitest'
import { homeLabel } from './home-label.js'

it.each([
  [{ building: '3', unit: '2', room: '1602' }, '3 幢 2 单元 1602'],
  [{ building: 'A', unit: '', room: '01' }, 'A 幢 01'],
])('names %j as people do', (home, label) => {
  expect(homeLabel(home)).toBe(label)
})
