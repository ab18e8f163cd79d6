import { expect, it } from 'vitest'
import { stepOf } from './step-draft.ts'

it('sends what is written, and says what is missing', () => {
  const today = '2026-09-16'
  expect(stepOf('reply', { words: ' 马上到 ', promisedOn: null }, today)).toEqual({ action: 'reply', words: '马上到' })
  expect(stepOf('note', { words: ' ', promisedOn: null }, today)).toBe('请写两个字以上')
  expect(stepOf('plan', { words: '换接头', promisedOn: null }, today)).toBe('请选承诺办完的日期')
  expect(stepOf('plan', { words: '换接头', promisedOn: '2026-09-15' }, today)).toBe('承诺的日期已经过去')
  const plan = { action: 'plan', words: '换接头', promisedOn: '2026-09-16' }
  expect(stepOf('plan', { words: '换接头', promisedOn: '2026-09-16' }, today)).toEqual(plan)
})
