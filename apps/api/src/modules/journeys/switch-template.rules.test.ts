import { fileURLToPath } from 'node:url'
import { type CivilDate, civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { recordKnownDates } from './known-dates.rules.js'
import { replaced } from './node-row.js'
import { beginJourney, settle } from './node-settling.rules.js'
import { applyNodeAction } from './node.rules.js'
import { switchTemplate } from './switch-template.rules.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const today = civilDate('2026-09-16')

function template(key: string): JourneyTemplate {
  const found = templates.find((candidate) => candidate.key === key)
  if (found === undefined) throw new Error(`no template ${key}`)
  return found
}

function journey(on: JourneyTemplate, dates: Record<string, string>): NodeRecord[] {
  const begun = beginJourney(on, civilDate('2026-08-02'))
  const done = Object.fromEntries(Object.entries(dates).map(([key, day]): [string, CivilDate] => [key, civilDate(day)]))
  return replaced(begun, recordKnownDates(on, begun, { done, handoverDueOn: null }, new Set(), today).changed)
}

const state = (records: readonly NodeRecord[], key: string) => records.find((record) => record.key === key)
const full = template('presale.full')
const combined = template('presale.combined_loan')
const commercial = template('presale.commercial_loan')

describe('another way of paying', () => {
  const filed = journey(full, { subscription: '2026-08-02', signing: '2026-08-09', filing: '2026-08-24' })

  it('keeps what happened and begins what is new', () => {
    const switched = switchTemplate(full, combined, filed, today)
    expect(switched.map(({ key }) => key)).toEqual(combined.nodes.map(({ key }) => key))
    expect(state(switched, 'filing')).toMatchObject({ state: 'done', actualOn: '2026-08-24' })
    expect(state(switched, 'commercial_application')).toMatchObject({ state: 'active', startedOn: '2026-08-24' })
    expect(state(switched, 'pre_registration')).toBeUndefined()
  })

  it('takes what the new way puts before a signed contract as done, on a day nobody knows', () => {
    const switched = switchTemplate(full, combined, filed, today)
    expect(state(switched, 'fund_eligibility')).toMatchObject({ state: 'done', actualOn: null })
    expect(settle(combined, switched, today).stranded).toEqual([])
  })

  it('leaves a journey that staff can act on', () => {
    const switched = switchTemplate(full, combined, filed, today)
    const input = { key: 'commercial_application', action: 'complete' as const }
    expect(applyNodeAction(combined, switched, input, { today, role: 'officer' }).allowed).toBe(true)
  })

  it('brings the words of the new way, but keeps those of staff', () => {
    const signing = journey(full, { subscription: '2026-08-02', eligibility: '2026-08-05' })
    expect(state(signing, 'signing')?.todo).toBe('先付全部房款，再到场签合同')
    expect(state(switchTemplate(full, commercial, signing, today), 'signing')?.todo).toBe('先付首付，再到场签合同')
    const asked = signing.map((record) => (record.key === 'signing' ? { ...record, todo: '带户口本来' } : record))
    expect(state(switchTemplate(full, commercial, asked, today), 'signing')?.todo).toBe('带户口本来')
  })

  it('keeps plan, words and papers of a node that is still locked', () => {
    const late = filed.map((record) =>
      record.key === 'handover' ? { ...record, plannedOn: civilDate('2028-09-30'), note: '景观收尾晚了' } : record,
    )
    const switched = switchTemplate(full, commercial, late, today)
    expect(state(switched, 'handover')).toMatchObject({
      state: 'locked',
      plannedOn: '2028-09-30',
      note: '景观收尾晚了',
    })
  })
})

it('keeps the rules of the graph between any two ways, wherever the journey stands', () => {
  for (const from of templates) {
    for (const to of templates) {
      for (const reached of from.nodes) {
        const switched = switchTemplate(from, to, journey(from, { [reached.key]: '2026-09-01' }), today)
        const { records, stranded } = settle(to, switched, today)
        expect(stranded, `${from.key} to ${to.key} at ${reached.key}`).toEqual([])
        expect(records).toEqual(switched)
      }
    }
  }
})
