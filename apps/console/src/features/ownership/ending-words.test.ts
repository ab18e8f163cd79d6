import { expect, it } from 'vitest'
import { endingWords } from './ending-words.ts'

it('counts what a change of owner ends', () => {
  expect(endingWords({ members: [], invitations: 0, calendars: 0 })).toBe('')
  const members = [
    { role: 'owner' as const, count: 1 },
    { role: 'family' as const, count: 2 },
  ]
  expect(endingWords({ members, invitations: 1, calendars: 1 })).toBe(
    '业主 1 人、家人 2 人，1 份没用掉的邀请，1 个日历订阅',
  )
})
