import { fileURLToPath } from 'node:url'
import { addDays, civilDate } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import { readConfiguredJourneys } from './configured-journeys.js'
import { forecast } from './forecast.rules.js'
import { enoughHomes, type NodeHistory, noHistory, type Spread } from './history/node-history.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { beginJourney } from './node-settling.rules.js'
import { applyNodeAction } from './node.rules.js'
import { milestoneRanges } from './range.rules.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const start = civilDate('2026-08-02')
const asked = (template: JourneyTemplate, records: readonly NodeRecord[], history: NodeHistory, today = start) => {
  const expected = forecast(template, records, today)
  return { expected, ranges: milestoneRanges(template, records, expected, history, today) }
}
const spread = (p10: number, p90: number, homes = 312, buildings = 6): Spread => ({
  ...{ p10, p50: Math.floor((p10 + p90) / 2), p90, homes, buildings },
})

const spreads = fc
  .tuple(fc.integer({ min: -60, max: 400 }), fc.nat({ max: 200 }), fc.nat({ max: 60 }), fc.nat({ max: 6 }))
  .map(([low, wide, homes, buildings]) => spread(low, low + wide, homes, buildings))
const durations = spreads.map((each) => ({ ...each, p10: Math.max(0, each.p10), p90: Math.max(0, each.p90) }))
const histories = fc
  .array(fc.record({ node: fc.nat({ max: 30 }), duration: fc.option(durations), slip: fc.option(spreads) }), {
    maxLength: 30,
  })
  .map((known) => (template: JourneyTemplate): NodeHistory => {
    const key = (at: number): string => template.nodes[at % template.nodes.length]?.key ?? ''
    return new Map(known.map(({ node, duration, slip }) => [key(node), { duration, slip }]))
  })
const steps = fc.array(
  fc.record({ node: fc.nat({ max: 30 }), later: fc.nat({ max: 20 }), plan: fc.option(fc.nat({ max: 900 })) }),
  { maxLength: 40 },
)

/** Walks a journey by completing what is open and planning what is not; each stop with the day it is. */
function* walk(template: JourneyTemplate, sequence: { node: number; later: number; plan: number | null }[]) {
  let records: readonly NodeRecord[] = beginJourney(template, start)
  let today = start
  for (const { node, later, plan } of sequence) {
    today = addDays(today, later)
    const key = template.nodes[node % template.nodes.length]?.key ?? ''
    const input =
      plan === null
        ? ({ key, action: 'complete' } as const)
        : ({ key, action: 'update', plannedOn: addDays(today, plan) } as const)
    const outcome = applyNodeAction(template, records, input, { today, role: 'administrator' })
    const before = records
    if (outcome.allowed)
      records = records.map((record) => outcome.changed.find((next) => next.key === record.key) ?? record)
    yield { before, records, today, finished: outcome.allowed && plan === null }
  }
}

const isReported = ({ nodes }: JourneyTemplate, records: readonly NodeRecord[]): boolean =>
  nodes.some(({ scope }, i) => scope === 'building' && (records[i]?.actualOn ?? records[i]?.plannedOn ?? null) !== null)

describe('the range of a milestone', () => {
  it('holds the expected day, has no day that is gone, and ends with the milestone', () => {
    const property = fc.property(fc.constantFrom(...templates), histories, steps, (template, history, sequence) => {
      for (const { records, today } of walk(template, sequence)) {
        const { expected, ranges } = asked(template, records, history(template), today)
        for (const { expectedOn } of expected.nodes) if (expectedOn !== null) expect(expectedOn >= today).toBe(true)
        for (const [milestone, on] of [
          ['handover', expected.handoverOn],
          ['deed', expected.deedOn],
        ] as const) {
          const range = ranges[milestone]
          const at = template.nodes.findIndex((node) => node.milestone === milestone)
          if (records[at]?.state === 'done') expect(range).toBeNull()
          if (!range) continue
          expect(range.from >= today).toBe(true)
          expect(on !== null && range.from <= on && on <= range.to).toBe(true)
          expect(range.homes).toBeGreaterThanOrEqual(enoughHomes)
        }
      }
    })
    fc.assert(property, { numRuns: fewOrMany(100, 3_000) })
  })

  it('never ends later because something is finished', () => {
    const property = fc.property(fc.constantFrom(...templates), histories, steps, (template, history, sequence) => {
      for (const { before, records, today, finished } of walk(template, sequence)) {
        // The first day that is known of a building says more than that a step is done: until then nothing waits for it.
        if (!finished || isReported(template, before) !== isReported(template, records)) continue
        const was = asked(template, before, history(template), today).ranges
        const is = asked(template, records, history(template), today).ranges
        for (const milestone of ['handover', 'deed'] as const) {
          const [earlier, later] = [was[milestone], is[milestone]]
          if (earlier && later) expect(later.to <= earlier.to, `${later.to} after ${earlier.to}`).toBe(true)
        }
      }
    })
    fc.assert(property, { numRuns: fewOrMany(100, 3_000) })
  })

  const template = templates.find(({ key }) => key === 'presale.full') ?? templates[0]
  if (!template) throw new Error('no template')
  const promised = beginJourney(template, start).map((record) =>
    record.key === 'handover' ? { ...record, plannedOn: civilDate('2028-06-18') } : record,
  )

  it('lies around the promised day as handovers used to lie around theirs', () => {
    const history: NodeHistory = new Map([['handover', { duration: null, slip: spread(-29, 42) }]])
    expect(asked(template, promised, history).ranges).toEqual({
      handover: { from: '2028-05-20', to: '2028-07-30', homes: 312 },
      deed: null,
    })
  })

  it.each([
    ['nothing is known', noHistory],
    ['too few homes are known', new Map([['handover', { duration: null, slip: spread(-29, 42, 29) }]])],
  ])('is none while %s', (_, history) => {
    expect(asked(template, promised, history).ranges).toEqual({ handover: null, deed: null })
  })

  it('takes construction from three buildings at least', () => {
    const reported = promised.map((record) =>
      record.key === 'groundbreaking' ? { ...record, plannedOn: civilDate('2026-10-01') } : record,
    )
    const known = (buildings: number): NodeHistory =>
      new Map([
        ['handover', { duration: null, slip: spread(-29, 42) }],
        ['topping_out', { duration: spread(900, 950, 300, buildings), slip: null }],
      ])
    const to = (buildings: number) => asked(template, reported, known(buildings)).ranges.handover?.to ?? ''
    expect(to(3) > to(2)).toBe(true)
  })
})
