import { expect, it } from 'vitest'
import { emptyDelay, intentOf, wordsOf } from './delay-draft.ts'

const full = {
  ...{ projectId: 'p1', journeyId: null, building: null, nodeKey: 'handover', newOn: '2028-09-10' },
  ...{ cause: ' 连续降雨 ', choices: ['wait' as const], answerUntil: '2026-10-31' },
}

it('says what is missing, one thing after the other', () => {
  expect(intentOf(emptyDelay)).toBe('请选择楼盘')
  expect(intentOf({ ...full, nodeKey: null })).toBe('请选择延期的节点')
  expect(intentOf({ ...full, newOn: null })).toBe('请填写新的日期')
  expect(wordsOf({ ...full, cause: '雨' })).toBe('请写明原因，客户会读到')
  expect(wordsOf({ ...full, choices: [] })).toBe('至少给客户一个选择')
  expect(wordsOf({ ...full, answerUntil: null })).toBe('请填写客户选择的期限')
})

it('sends what was filled in', () => {
  expect(intentOf(full)).toEqual({ projectId: 'p1', nodeKey: 'handover', newOn: '2028-09-10' })
  expect(intentOf({ ...full, building: '3' })).toMatchObject({ building: '3' })
  expect(intentOf({ ...full, journeyId: 'j1' })).toMatchObject({ journeyId: 'j1' })
  expect(wordsOf(full)).toEqual({
    ...{ cause: '连续降雨', newOn: '2028-09-10', choices: ['wait'], answerUntil: '2026-10-31' },
  })
})
