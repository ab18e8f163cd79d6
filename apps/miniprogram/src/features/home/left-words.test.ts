import { expect, it } from 'vitest'
import { leftWords } from './left-words.ts'

const left = { id: '1', projectName: '云栖澜庭', label: '3 幢 2 单元 1602', role: 'owner' } as const

it.each([
  ['resale', '2026-09-12', '3 幢 2 单元 1602 已办理过户', '9月12日办理，这里不再显示它的内容'],
  ['withdrawal', '2025-12-30', '3 幢 2 单元 1602 已办理退房', '2025年12月30日办理，这里不再显示它的内容'],
] as const)('%s of %s', (kind, on, title, detail) => {
  expect(leftWords({ ...left, kind, on }, '2026-09-16')).toEqual({ title, detail })
})
