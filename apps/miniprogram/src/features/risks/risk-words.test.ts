import { describe, expect, it } from 'vitest'
import { cardSentence, dayWords, type Risk, whatToDo, whoDoes } from './risk-words.ts'

const risk: Risk = {
  ...{
    id: '1',
    ruleKey: 'node_overdue',
    severity: 'warning',
    title: '',
    means: '银行还没有办完。',
    action: null,
    actor: 'bank',
  },
  ...{ deadline: null, nodeKey: null, openedAt: '2026-09-15T17:00:00.000Z', endedAt: null, endedWords: null },
}

describe('a risk in words', () => {
  it('says who does it, and that nothing is asked', () => {
    expect([whoDoes(risk), whatToDo(risk)]).toEqual(['银行负责', '您不用做什么'])
    expect(cardSentence(risk)).toBe('银行还没有办完。您不用做什么。')
  })

  it('says first what the reader is to do', () => {
    const yours: Risk = { ...risk, actor: 'customer', action: '补交流水。' }
    expect([whoDoes(yours), whatToDo(yours), cardSentence(yours)]).toEqual(['您来办', '补交流水。', '补交流水。'])
  })

  it('says the day, in China', () => {
    const words = (deadline: string | null) => dayWords({ ...risk, deadline }, '2026-09-16')
    expect([words('2026-09-18'), words('2026-09-10'), words('2027-01-02'), words(null)]).toEqual([
      ...['9月18日前', '原定9月10日', '2027年1月2日前', '今天提醒'],
    ])
  })
})
