import { describe, expect, it } from 'vitest'
import { dueWords, handoverDelay } from './due-words.ts'

const today = '2026-09-08'

describe('due days in the list', () => {
  it('are said by urgency', () => {
    expect(dueWords('2026-09-06', today)).toEqual({ words: '9月6日截止，已超时 2 天', urgency: 'late' })
    expect(dueWords('2026-09-08', today)).toEqual({ words: '今天截止，9月8日', urgency: 'near' })
    expect(dueWords('2026-09-11', today)).toEqual({ words: '还剩 3 天，9月11日', urgency: 'near' })
    expect(dueWords('2026-09-12', today)).toEqual({ words: '9月12日前', urgency: 'calm' })
  })

  it('name a handover later than the contract says, and only that', () => {
    expect(handoverDelay('2026-12-21', '2026-11-30')).toBe('比合同晚 21 天')
    expect(handoverDelay('2026-11-30', '2026-11-30')).toBeNull()
    expect(handoverDelay(null, '2026-11-30')).toBeNull()
    expect(handoverDelay('2026-11-30', null)).toBeNull()
  })
})
