import { fileURLToPath } from 'node:url'
import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { NodeRecord } from './journey.types.js'
import { recordKnownDates } from './known-dates.rules.js'
import { beginJourney } from './node-settling.rules.js'
import { countProgress } from './progress.rules.js'

const folder = fileURLToPath(new URL('../../../../../config/journeys', import.meta.url))
const template = readConfiguredJourneys(folder).find(({ key }) => key === 'presale.full')
if (template === undefined) throw new Error('no template')

const today = civilDate('2026-09-16')
const begun = beginJourney(template, civilDate('2026-08-02'))
const file = { subscription: civilDate('2026-08-02'), signing: civilDate('2026-08-09') }
const merged = (records: readonly NodeRecord[], changed: readonly NodeRecord[]) =>
  records.map((record) => changed.find(({ key }) => key === record.key) ?? record)
const state = (records: readonly NodeRecord[], key: string) => records.find((record) => record.key === key)

describe('dates from another system', () => {
  const { changed } = recordKnownDates(template, begun, file, today)
  const imported = merged(begun, changed)

  it('finish what they name and open what follows', () => {
    expect(state(imported, 'signing')).toMatchObject({ state: 'done', actualOn: '2026-08-09' })
    expect(state(imported, 'filing')).toMatchObject({ state: 'active', startedOn: '2026-08-09' })
    expect(state(imported, 'pre_registration')?.state).toBe('locked')
  })

  it('imply what lies before: the optional was not needed, the rest is done on a day nobody knows', () => {
    expect(state(imported, 'eligibility')?.state).toBe('skipped')
    const late = recordKnownDates(template, begun, { filing: civilDate('2026-08-24') }, today).changed
    expect(state(late, 'signing')).toMatchObject({ state: 'done', actualOn: null })
    expect(countProgress(template, merged(begun, late)).done).toBe(3)
  })

  it('change nothing the second time', () => {
    expect(recordKnownDates(template, imported, file, today)).toEqual({ changed: [], differences: [] })
  })

  it('never overwrite what staff confirmed, but say so', () => {
    const again = recordKnownDates(template, imported, { ...file, signing: civilDate('2026-08-10') }, today)
    expect(again).toEqual({
      changed: [],
      differences: [{ key: 'signing', recorded: '2026-08-09', given: '2026-08-10' }],
    })
  })

  it('fill in a day that was not known, and leave out nodes of other templates', () => {
    const late = merged(begun, recordKnownDates(template, begun, { filing: civilDate('2026-08-24') }, today).changed)
    const filled = recordKnownDates(template, late, { signing: civilDate('2026-08-09') }, today)
    expect(state(filled.changed, 'signing')?.actualOn).toBe('2026-08-09')
    expect(recordKnownDates(template, late, { fund_approval: today }, today).changed).toEqual([])
  })
})
