import { describe, expect, it } from 'vitest'
import { clockFace, clocksNow, missedBefore, pauseWords } from './clock-words'
import type { CaseClock } from './use-case'

const at = (time: string): number => Date.parse(`2026-09-16T${time}:00+08:00`)
const iso = (time: string): string => new Date(at(time)).toISOString()
const reply: CaseClock = {
  ...{ name: 'reply', round: 1, condition: 'running', startedAt: iso('09:12'), withinMinutes: 240, passedMinutes: 60 },
  ...{ dueAt: iso('13:12'), metAt: null, missedAt: null, paused: null },
}
const face = (over: Partial<CaseClock>, now: string, isOver = false, seconds = 0) =>
  clockFace({ ...reply, ...over }, { answeredAt: at('10:12'), now: at(now) + seconds * 1000, isOver })

describe('a clock that runs', () => {
  it('says what is left, coarse inside and exact below, and its arc shrinks', () => {
    expect(face({}, '10:12')).toEqual({
      ...{ form: 'running', left: 0.75, big: { number: '3', unit: '小时' }, words: '还剩 3 小时' },
    })
    expect(face({}, '11:42')).toMatchObject({ left: 0.375, words: '还剩 1 小时 30 分' })
    expect(face({}, '13:03', false, 30)).toMatchObject({ big: { number: '8', unit: '分钟' }, words: '还剩 8 分 30 秒' })
    expect(face({}, '13:11', false, 15)).toMatchObject({ big: { number: '45', unit: '秒' }, words: '还剩 45 秒' })
  })

  it('is missed at its end, without asking the server again', () => {
    expect(face({}, '13:12')).toMatchObject({ form: 'missed', words: '刚刚超时' })
    expect(face({}, '15:12')).toMatchObject({
      form: 'missed',
      big: { number: '2', unit: '小时' },
      words: '已超时 2 小时',
    })
  })
})

describe('a clock that was missed', () => {
  const missed = { condition: 'missed', missedAt: iso('13:12') } as const
  it('goes on telling by how much, says how late it came, and when it never came', () => {
    expect(face(missed, '13:52').words).toBe('已超时 40 分钟')
    expect(face({ ...missed, metAt: iso('13:52') }, '18:00').words).toBe('晚了 40 分钟')
    expect(face(missed, '18:00', true)).toEqual({ form: 'missed', left: 1, words: '没有做到' })
  })
})

it('a clock that was met, one that stands still and one that no longer counts say so', () => {
  expect(face({ condition: 'met', passedMinutes: 38, metAt: iso('09:50') }, '12:00').words).toBe('38 分钟，已达成')
  expect(face({ condition: 'met', passedMinutes: 0 }, '12:00').words).toBe('不到 1 分钟，已达成')
  expect(face({ condition: 'paused', dueAt: null }, '12:00')).toEqual({ form: 'paused', left: 0.75, words: '已暂停' })
  expect(face({ condition: 'ended' }, '12:00').form).toBe('ended')
})

describe('a pause', () => {
  const paused = { reason: 'customer', since: iso('15:37') } as const
  const plan = {
    ...reply,
    name: 'plan',
    condition: 'paused',
    withinMinutes: 4320,
    passedMinutes: 3240,
    paused,
  } as const
  it('names its reason, what ends it and what is left then', () => {
    expect(pauseWords([reply, plan], at('16:00'))).toEqual({
      ...{ at: 1, since: '15:37 起暂停', why: '等您回答', then: '您一回答就继续走，还有 18 小时' },
    })
    const team = { ...plan, name: 'team', withinMinutes: 1440, passedMinutes: 1400 } as const
    expect(pauseWords([reply, team, plan], at('16:00'))?.then).toBe(
      '您一回答就继续走，专业团队介入还有 40 分钟，书面方案还有 18 小时',
    )
    expect(pauseWords([reply], at('16:00'))).toBeUndefined()
  })
})

it('shows the round that runs, and keeps what was missed before', () => {
  const late = { ...reply, condition: 'missed' } as const
  const again = { ...reply, round: 2 }
  expect(clocksNow([late, again])).toEqual([again])
  expect(missedBefore([late, again])).toBe('重新打开之前，首次回复超时过')
  expect(missedBefore([again])).toBe('')
})
