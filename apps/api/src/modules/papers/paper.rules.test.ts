import { paperStates } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import {
  beginsAnew,
  daysLeft,
  mayAccept,
  mayAddPage,
  mayRemovePage,
  mayReturn,
  type PaperFacts,
  usualEnd,
} from './paper.rules.js'

const today = civilDate('2026-09-16')
const paper = (over: Partial<PaperFacts> = {}): PaperFacts => ({
  from: 'customer',
  state: 'sent',
  expiresOn: null,
  ...over,
})
const states = (may: (facts: PaperFacts) => boolean, over: Partial<PaperFacts> = {}) =>
  paperStates.filter((state) => may(paper({ ...over, state })))

describe('a page of a customer’s paper', () => {
  it('is added by either side until the paper is accepted', () => {
    for (const side of ['person', 'staff'] as const)
      expect(states((facts) => mayAddPage(side, facts, today))).toEqual(['missing', 'sent', 'returned'])
  })

  it('is added again the day after the last good one, and begins the paper anew', () => {
    const lastDay = paper({ state: 'accepted', expiresOn: '2026-09-16' })
    const over = paper({ state: 'accepted', expiresOn: '2026-09-15' })
    expect([lastDay, over].map((facts) => mayAddPage('person', facts, today))).toEqual([false, true])
    expect([lastDay, over].map((facts) => beginsAnew(facts, today))).toEqual([false, true])
    expect(mayRemovePage('person', 'person', over, today)).toBe(false)
  })

  it('is taken back by the side that added it', () => {
    expect(mayRemovePage('person', 'person', paper(), today)).toBe(true)
    expect(mayRemovePage('person', 'staff', paper(), today)).toBe(false)
    expect(mayRemovePage('staff', 'person', paper(), today)).toBe(false)
    expect(mayRemovePage('person', 'person', paper({ state: 'accepted' }), today)).toBe(false)
  })
})

describe('the project’s own paper', () => {
  it('comes from staff alone, at any time, and is not sent back', () => {
    const from = 'developer'
    expect(states((facts) => mayAddPage('person', facts, today), { from })).toEqual([])
    expect(states((facts) => mayAddPage('staff', facts, today), { from })).toEqual([...paperStates])
    expect(states(mayReturn, { from })).toEqual([])
  })
})

it('is decided once something was brought', () => {
  expect(states(mayAccept)).toEqual(['sent', 'returned'])
  expect(states(mayReturn)).toEqual(['sent', 'accepted'])
})

it('of some kinds is fresh for three months', () => {
  expect(usualEnd('bank_statement', today)).toBe('2026-12-15')
  expect(usualEnd('identity_card', today)).toBeNull()
  expect(daysLeft('2026-09-20', today)).toBe(4)
  expect(daysLeft(null, today)).toBeNull()
})
