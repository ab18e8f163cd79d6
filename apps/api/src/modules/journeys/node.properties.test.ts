import { fileURLToPath } from 'node:url'
import { addDays, type CivilDate, civilDate } from '@hub/kernel'
import { nodeActions, stages } from '@hub/contracts/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import { readConfiguredJourneys } from './configured-journeys.js'
import { forecast } from './forecast.rules.js'
import { headline } from './headline.rules.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { beginJourney } from './node-settling.rules.js'
import { allowedNodeActions, applyNodeAction } from './node.rules.js'
import { countProgress, nodePhases, reachedStage, ringSegments } from './progress.rules.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const start = civilDate('2026-08-02')

/** Actions by chance, most of them refused; completing is likelier, so that journeys get far. */
const steps = fc.array(
  fc.record({
    node: fc.nat({ max: 30 }),
    action: fc.oneof({ weight: 4, arbitrary: fc.constant('complete' as const) }, fc.constantFrom(...nodeActions)),
    later: fc.nat({ max: 9 }),
  }),
  { maxLength: 120 },
)

/** Passed in the sense of the rules, worked out another way: by walking back from the node. */
function isBehind(template: JourneyTemplate, records: readonly NodeRecord[], key: string): boolean {
  const record = records.find((candidate) => candidate.key === key)
  if (record?.state === 'done') return true
  if (record?.state !== 'skipped') return false
  const before = template.nodes.find((node) => node.key === key)?.dependsOn ?? []
  return before.every((earlier) => isBehind(template, records, earlier))
}

function checkGraph(template: JourneyTemplate, records: readonly NodeRecord[]): void {
  template.nodes.forEach(({ key, dependsOn }, index) => {
    const ready = dependsOn.every((before) => isBehind(template, records, before))
    const record = records[index]
    expect(record?.key).toBe(key)
    if (record?.state === 'locked') expect(ready).toBe(false)
    if (record?.state === 'active' || record?.state === 'done' || record?.state === 'refused') expect(ready).toBe(true)
    expect(record?.state === 'done').toBe(record?.actualOn !== null)
    if (record?.state === 'active') expect(record.startedOn).not.toBeNull()
  })
}

it('keeps the rules of the graph under any sequence of actions', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templates), steps, (template, sequence) => {
      let records = beginJourney(template, start)
      let today = start
      for (const { node, action, later } of sequence) {
        today = addDays(today, later)
        const context = { today, role: 'administrator' as const }
        const key = template.nodes[node % template.nodes.length]?.key ?? ''
        const offered = allowedNodeActions(template, records, key, context).includes(action)
        const outcome = applyNodeAction(template, records, { key, action, reason: '测试' }, context)
        expect(outcome.allowed).toBe(offered)
        if (!outcome.allowed) continue

        const before = countProgress(template, records).percent
        records = records.map((record) => outcome.changed.find((next) => next.key === record.key) ?? record)
        checkGraph(template, records)
        checkForecast(template, records, today)
        if (action === 'complete' || action === 'skip') {
          expect(countProgress(template, records).percent).toBeGreaterThanOrEqual(before)
        }
      }
      checkViews(template, records)
    }),
    { numRuns: fewOrMany(150, 5_000) },
  )
})

function checkViews(template: JourneyTemplate, records: readonly NodeRecord[]): void {
  const { done, total, percent } = countProgress(template, records)
  const ring = ringSegments(template, records)
  expect(ring.filter((segment) => segment === 'done')).toHaveLength(done)
  expect(ring).toHaveLength(total)
  expect(percent === 100).toBe(done === total)
  const phases = nodePhases(template, records)
  expect(phases.every((phase) => phase === 'done') || phases.includes('now')).toBe(true)
  expect(headline(template, records)).not.toContain('undefined')
  expect([null, ...stages]).toContain(reachedStage(template, records))
}

/** Whatever was done so far, nothing is expected on a day that is gone: not a node, not a milestone. */
function checkForecast(template: JourneyTemplate, records: readonly NodeRecord[], today: CivilDate): void {
  const { nodes, handoverOn, deedOn } = forecast(template, records, today)
  nodes.forEach(({ expectedOn }, index) => {
    const open = records[index]?.state !== 'done' && records[index]?.state !== 'skipped'
    expect(expectedOn !== null).toBe(open)
    if (expectedOn !== null) expect(expectedOn >= today).toBe(true)
  })
  for (const [milestone, on] of [
    ['handover', handoverOn],
    ['deed', deedOn],
  ] as const) {
    const at = template.nodes.findIndex((node) => node.milestone === milestone)
    if (records[at]?.state === 'done') expect(on).toBe(records[at].actualOn)
    else if (on !== null) expect(on >= today).toBe(true)
  }
}

it('can be finished from anywhere: completing what is open, in any order, ends every journey', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templates), fc.infiniteStream(fc.nat({ max: 30 })), (template, choices) => {
      let records = beginJourney(template, start)
      for (const choice of choices) {
        const open = records.filter(({ state }) => state === 'active')
        if (open.length === 0) break
        const key = open[choice % open.length]?.key ?? ''
        const outcome = applyNodeAction(template, records, { key, action: 'complete' }, { today: start, role: 'sales' })
        if (!outcome.allowed) throw new Error(outcome.refusal)
        records = records.map((record) => outcome.changed.find((next) => next.key === record.key) ?? record)
      }
      expect(countProgress(template, records).percent).toBe(100)
      expect(reachedStage(template, records)).toBe('deed')
    }),
    { numRuns: fewOrMany(60, 2_000) },
  )
})
