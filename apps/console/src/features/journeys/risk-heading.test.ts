import { expect, it } from 'vitest'
import { headingOf } from './risk-heading.tsx'

const row = (severity: 'urgent' | 'warning' | null) => ({
  risk: severity && { title: '晚了', severity, deadline: null },
})

it('names a group once, and those without a risk last', () => {
  const rows = [row('urgent'), row('urgent'), row('warning'), row(null), row(null)]
  expect(rows.map((each, at) => headingOf(each, rows[at - 1]))).toEqual(['尽快处理', null, '提醒', '没有风险', null])
})
