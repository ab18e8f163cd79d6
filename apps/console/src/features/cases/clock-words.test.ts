import { expect, it } from 'vitest'
import { clockWords } from './clock-words.ts'
import type { CaseClock } from './use-cases.ts'

const start = Date.parse('2026-09-16T02:00:00Z')
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString()
const running: CaseClock = {
  ...{ name: 'reply', round: 1, condition: 'running', startedAt: at(0), withinMinutes: 240, passedMinutes: 40 },
  ...{ dueAt: at(240), metAt: null, missedAt: null, paused: null },
}
const said = (over: Partial<CaseClock>, minutes: number) => {
  const { face, words } = clockWords({ ...running, ...over }, start + minutes * 60_000)
  return `${face} ${words}`
}

it('says what is left, what was needed and by how much it was late', () => {
  expect(said({}, 40)).toBe('running 剩 3 时 20 分')
  expect(said({ passedMinutes: 180 }, 180)).toBe('near 剩 1 时')
  expect(said({ passedMinutes: 239 }, 241)).toBe('late 超 1 分')
  expect(said({ condition: 'met', metAt: at(26), passedMinutes: 26, dueAt: null }, 300)).toBe('met 用时 26 分')
  expect(said({ condition: 'met', metAt: at(0), passedMinutes: 0, dueAt: null }, 9)).toBe('met 用时不到 1 分')
  expect(said({ condition: 'met', metAt: at(1165), passedMinutes: 1165, dueAt: null }, 1300)).toBe('met 用时 19 时')
  expect(said({ condition: 'missed', missedAt: at(240), passedMinutes: 240 }, 365)).toBe('late 超 2 时 5 分')
  expect(said({ condition: 'missed', missedAt: at(240), metAt: at(300), dueAt: null }, 999)).toBe('late 晚 1 时')
  expect(said({ condition: 'paused', dueAt: null, passedMinutes: 100 }, 500)).toBe('still 停，剩 2 时 20 分')
  expect(said({ condition: 'ended', dueAt: null }, 500)).toBe('none 未到期即结束')
})
