import { fileURLToPath } from 'node:url'
import { addDays, civilDate, diffDays } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import { forecast } from './forecast.rules.js'
import type { NodeRecord } from './journey.types.js'
import { recordKnownDates } from './known-dates.rules.js'
import { beginJourney } from './node-settling.rules.js'

const folder = fileURLToPath(new URL('../../../../../config/journeys', import.meta.url))
const found = readConfiguredJourneys(folder).find(({ key }) => key === 'presale.combined_loan')
if (found === undefined) throw new Error('no template')
const template = found

const today = civilDate('2026-09-16')
const begun = beginJourney(template, civilDate('2026-08-02'))
const { changed } = recordKnownDates(
  template,
  begun,
  {
    done: {
      signing: civilDate('2026-08-09'),
      commercial_application: civilDate('2026-08-27'),
      fund_application: civilDate('2026-09-04'),
      topping_out: civilDate('2026-09-10'),
    },
    handoverDueOn: null,
  },
  new Set(),
  today,
)
const inApproval = begun.map((record) => changed.find(({ key }) => key === record.key) ?? record)
const plan = (records: readonly NodeRecord[], dates: Record<string, string>): NodeRecord[] =>
  records.map((record) => {
    const plannedOn = dates[record.key]
    return plannedOn === undefined ? record : { ...record, plannedOn: civilDate(plannedOn) }
  })
const at = (records: readonly NodeRecord[], key: string, day = today) =>
  forecast(template, records, day).nodes.find((node) => node.key === key)

describe('the forecast', () => {
  it('adds the usual longest time to the day a node began', () => {
    expect(at(inApproval, 'commercial_approval')?.expectedOn).toBe('2026-09-21')
    expect(at(inApproval, 'fund_approval')?.expectedOn).toBe('2026-09-19')
  })

  it('lets a join wait for the slower branch', () => {
    expect(at(inApproval, 'mortgage_pre_registration')?.expectedOn).toBe('2026-10-11')
  })

  it('never promises a day that is gone', () => {
    const later = civilDate('2026-09-30')
    expect(at(inApproval, 'commercial_approval', later)?.expectedOn).toBe('2026-09-30')
    expect(at(inApproval, 'mortgage_pre_registration', later)?.expectedOn).toBe('2026-10-20')
  })

  it('is not earlier than planned, and says how late it is', () => {
    const early = plan(inApproval, { commercial_approval: '2026-09-18', mortgage_pre_registration: '2026-11-30' })
    expect(at(early, 'commercial_approval')).toMatchObject({ expectedOn: '2026-09-21', daysLate: 3 })
    expect(at(early, 'mortgage_pre_registration')).toMatchObject({ expectedOn: '2026-11-30', daysLate: 0 })
  })

  it('compares a finished node with its plan', () => {
    expect(at(plan(inApproval, { signing: '2026-08-08' }), 'signing')).toEqual({
      key: 'signing',
      expectedOn: null,
      daysLate: 1,
    })
    expect(at(plan(inApproval, { signing: '2026-08-20' }), 'signing')?.daysLate).toBe(0)
  })

  it('begins anew today after a refusal', () => {
    const refused = inApproval.map((record) =>
      record.key === 'fund_approval' ? { ...record, state: 'refused' as const } : record,
    )
    expect(at(refused, 'fund_approval')?.expectedOn).toBe('2026-10-01')
  })

  it('predicts handover and deed, and shifts both when the building is late', () => {
    const { handoverOn, deedOn } = forecast(template, inApproval, today)
    const late = plan(inApproval, { construction_completed: '2029-01-01' })
    const shifted = forecast(template, late, today)
    expect(handoverOn).toBe(addDays(civilDate('2026-09-10'), 210 + 180 + 15 + 20 + 30))
    expect(shifted.handoverOn).toBe(addDays(civilDate('2029-01-01'), 15 + 20 + 30))
    expect(deedOn !== null && handoverOn !== null && diffDays(deedOn, handoverOn)).toBe(80)
  })

  it('gives the actual days once they are history', () => {
    const done = { handover: civilDate('2026-09-12'), deed: civilDate('2026-09-15') }
    const records = recordKnownDates(template, begun, { done, handoverDueOn: null }, new Set(), today).changed
    expect(forecast(template, records, today)).toMatchObject({ handoverOn: '2026-09-12', deedOn: '2026-09-15' })
  })
})
