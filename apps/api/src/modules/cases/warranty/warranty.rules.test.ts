import { addDays, addMonths, civilDate, type CivilDate } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readWarranty } from './warranty-settings.js'
import { endOfSeasons } from './seasons.rules.js'
import { type HomeDays, liableFor, type PartRules, warrantyOf } from './warranty.rules.js'

const file = readWarranty('config')
const winter = [{ from: '11-15', to: '03-15' }]
const rules = (over: Partial<PartRules> = {}): PartRules => ({
  fromCompletion: { length: { years: 5 }, source: '§40' },
  fromHandover: { length: { years: 1 }, source: '1998' },
  ...{ booklet: null, afterwards: 'owner', ...over },
})
const days = (completed: string | null, handed: string | null, repaired: string | null = null): HomeDays => ({
  completedOn: completed === null ? null : civilDate(completed),
  handedOverOn: handed === null ? null : civilDate(handed),
  repairedOn: repaired === null ? null : civilDate(repaired),
  seasons: winter,
})
const on = (day: string) => civilDate(day)

describe('the warranty of a part', () => {
  const vectors: [string, HomeDays, Partial<PartRules>, string, string, string | null][] = [
    ['by completion, the last day', days('2021-09-16', '2021-10-01'), {}, '2026-09-16', 'running', '2026-09-16'],
    ['by completion, the day after', days('2021-09-16', '2021-10-01'), {}, '2026-09-17', 'ended', '2026-09-16'],
    ['by a handover years later', days('2019-01-31', '2025-06-30'), {}, '2026-01-01', 'running', '2026-06-30'],
    ['of 29 February', days('2024-02-29', '2024-02-29'), {}, '2026-01-01', 'running', '2029-02-28'],
    ['before the handover: at least', days('2026-01-10', null), {}, '2026-09-16', 'running', '2031-01-10'],
    ['ended by what is known', days('2015-01-10', null), {}, '2026-09-16', 'unknown', null],
    ['of a home still being built', days(null, null), {}, '2026-09-16', 'unknown', null],
    ['by handover alone', days(null, '2026-06-30'), {}, '2026-09-16', 'running', '2027-06-30'],
    [
      'by a better booklet',
      days('2020-01-01', '2020-03-01'),
      { booklet: { length: { years: 8 }, source: 'booklet', restartsAfterRepair: false } },
      ...(['2026-09-16', 'running', '2028-03-01'] as const),
    ],
    [
      'anew after a repair, where the booklet says so',
      days('2018-01-01', '2018-03-01', '2026-02-01'),
      { booklet: { length: { years: 2 }, source: 'booklet', restartsAfterRepair: true } },
      ...(['2026-09-16', 'running', '2028-02-01'] as const),
    ],
    [
      'not anew after a repair otherwise',
      days('2018-01-01', '2018-03-01', '2026-02-01'),
      {},
      ...(['2026-09-16', 'ended', '2023-01-01'] as const),
    ],
    [
      'of two winters',
      days('2024-12-01', '2024-12-20'),
      { fromCompletion: { length: { seasons: 2 }, source: '§40' }, fromHandover: null },
      ...(['2026-09-16', 'running', '2027-03-15'] as const),
    ],
  ]
  it.each(vectors)('%s', (_, known, over, today, state, until) => {
    const found = warrantyOf(rules(over), known, on(today))
    expect([found.state, found.until]).toEqual([state, until])
  })

  it('says when a day that is missing can make it later', () => {
    expect(warrantyOf(rules(), days('2026-01-10', null), on('2026-09-16'))).toMatchObject({
      ...{ isAtLeast: true, missing: ['handover'] },
    })
  })

  it('begins two whole seasons ahead, over the New Year too', () => {
    expect(endOfSeasons(on('2025-11-15'), 1, winter)).toBe('2026-03-15')
    expect(endOfSeasons(on('2025-11-16'), 1, winter)).toBe('2027-03-15')
  })
})

it('who is liable: the developer until it has ended, and nobody alone for what all share', () => {
  const running = warrantyOf(rules(), days('2026-01-10', '2026-03-01'), on('2026-09-16'))
  const unknown = warrantyOf(rules(), days(null, null), on('2026-09-16'))
  const ended = warrantyOf(rules(), days('2016-01-10', '2016-03-01'), on('2026-09-16'))
  const liable = [running, unknown, ended].map((one) => liableFor(one, rules(), false))
  expect(liable).toEqual(['developer', 'developer', 'owner'])
  expect(liableFor(ended, rules(), true)).toBe('maintenance_fund')
  expect(liableFor(ended, rules({ afterwards: 'property_company' }), true)).toBe('property_company')
})

const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(civilDate('2005-01-01'), n))
const maybe = fc.option(day, { nil: null })
const part = fc.constantFrom(...file.parts)

test('never ends before any of what it is the greatest of, and knowing more never shortens it', () => {
  fc.assert(
    fc.property(part, maybe, maybe, day, (one, completedOn, handedOverOn, today) => {
      const of: PartRules = {
        fromCompletion: one.fromCompletion && { length: one.fromCompletion, source: '' },
        fromHandover: one.fromHandover && { length: one.fromHandover, source: '' },
        ...{ booklet: null, afterwards: one.afterwards },
      }
      const known = (completed: CivilDate | null, handed: CivilDate | null) =>
        warrantyOf(of, { completedOn: completed, handedOverOn: handed, repairedOn: null, seasons: winter }, today)
      const found = known(completedOn, handedOverOn)
      if (found.until !== null && handedOverOn !== null && one.fromHandover && 'years' in one.fromHandover)
        expect(found.until >= addMonths(handedOverOn, one.fromHandover.years * 12)).toBe(true)
      expect(found.state === 'running').toBe(found.until !== null && found.until >= today)
      expect(found.isAtLeast && found.missing.length === 0).toBe(false)
      const all = known(completedOn ?? today, handedOverOn ?? today)
      if (found.until !== null) expect(all.until !== null && all.until >= found.until).toBe(true)
      if (all.missing.length === 0) expect(all.state).not.toBe('unknown')
    }),
  )
})

it('names a source for every period', () => {
  const sources = file.parts.flatMap(({ fromCompletion, fromHandover }) => [
    fromCompletion?.source,
    fromHandover?.source,
  ])
  expect(sources.filter((source) => source === '')).toEqual([])
})
