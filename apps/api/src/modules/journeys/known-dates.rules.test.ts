import { fileURLToPath } from 'node:url'
import { civilDate, type CivilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { NodeRecord } from './journey.types.js'
import { recordKnownDates } from './known-dates.rules.js'
import { replaced } from './node-row.js'
import { applyNodeAction } from './node.rules.js'
import { beginJourney } from './node-settling.rules.js'
import { countProgress } from './progress.rules.js'

const folder = fileURLToPath(new URL('../../../../../config/journeys', import.meta.url))
const found = readConfiguredJourneys(folder).find(({ key }) => key === 'presale.full')
if (found === undefined) throw new Error('no template')
const template = found

const today = civilDate('2026-09-16')
const begun = beginJourney(template, civilDate('2026-08-02'))
const day = (text: string) => civilDate(text)
const file = { subscription: day('2026-08-02'), signing: day('2026-08-09') }
const state = (records: readonly NodeRecord[], key: string) => records.find((record) => record.key === key)

interface Told {
  done?: Partial<Record<string, CivilDate>>
  handoverDueOn?: CivilDate | null
}
const record = (records: readonly NodeRecord[], { done = {}, handoverDueOn = null }: Told, ...confirmed: string[]) =>
  recordKnownDates(template, records, { done, handoverDueOn }, new Set(confirmed), today)
const recorded = (records: readonly NodeRecord[], told: Told, ...confirmed: string[]) =>
  replaced(records, record(records, told, ...confirmed).changed)
const imported = recorded(begun, { done: file })

describe('dates from another system', () => {
  it('finish what they name and open what follows', () => {
    expect(state(imported, 'signing')).toMatchObject({ state: 'done', actualOn: '2026-08-09' })
    expect(state(imported, 'filing')).toMatchObject({ state: 'active', startedOn: '2026-08-09' })
    expect(state(imported, 'pre_registration')?.state).toBe('locked')
  })

  it('imply what lies before: the optional was not needed, the rest is done on a day nobody knows', () => {
    expect(state(imported, 'eligibility')?.state).toBe('skipped')
    const late = recorded(begun, { done: { filing: day('2026-08-24') } })
    expect(state(late, 'signing')).toMatchObject({ state: 'done', actualOn: null })
    expect(countProgress(template, late).done).toBe(3)
  })

  it('change nothing the second time', () => {
    expect(record(imported, { done: file, handoverDueOn: null })).toEqual({ changed: [], differences: [] })
  })

  it('replace those that came from a file before', () => {
    const { changed, differences } = record(imported, { done: { ...file, signing: day('2026-08-10') } })
    expect(changed).toMatchObject([{ key: 'signing', actualOn: '2026-08-10' }])
    expect(differences).toEqual([])
  })

  it('fill in a day that was not known, and leave out nodes of other templates', () => {
    const late = recorded(begun, { done: { filing: day('2026-08-24') } })
    const { changed } = record(late, { done: { signing: day('2026-08-09') } })
    expect(state(changed, 'signing')?.actualOn).toBe('2026-08-09')
    expect(record(late, { done: { fund_approval: today } }).changed).toEqual([])
  })
})

describe('what staff confirmed', () => {
  it('is never overwritten, but the difference is told', () => {
    expect(record(imported, { done: { ...file, signing: day('2026-08-10') } }, 'signing')).toEqual({
      changed: [],
      differences: [{ key: 'signing', recorded: '2026-08-09', given: '2026-08-10' }],
    })
  })

  it('holds when it says that something has not happened, and holds back what depends on it', () => {
    const reopened = applyNodeAction(
      template,
      imported,
      { key: 'signing', action: 'reopen', reason: '合同作废重签' },
      { today, role: 'administrator' },
    )
    const open = replaced(imported, reopened.allowed ? reopened.changed : [])
    const told = { done: { ...file, filing: day('2026-08-24') } }
    expect(record(open, told, 'signing')).toEqual({
      changed: [],
      differences: [
        { key: 'signing', recorded: null, given: '2026-08-09' },
        { key: 'filing', recorded: null, given: '2026-08-24' },
      ],
    })
  })
})

describe("the contract's handover day", () => {
  const promised = recorded(begun, { handoverDueOn: day('2028-06-30') })

  it('is the plan of the handover, and follows a corrected file', () => {
    expect(state(promised, 'handover')).toMatchObject({ state: 'locked', plannedOn: '2028-06-30' })
    const corrected = recorded(promised, { handoverDueOn: day('2028-09-30') })
    expect(state(corrected, 'handover')?.plannedOn).toBe('2028-09-30')
  })

  it('stays when a file says nothing, and yields to a plan of staff', () => {
    expect(record(promised, { handoverDueOn: null }).changed).toEqual([])
    expect(record(promised, { handoverDueOn: day('2028-09-30') }, 'handover').changed).toEqual([])
  })
})
