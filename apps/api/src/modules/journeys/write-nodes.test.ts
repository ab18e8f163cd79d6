import { fileURLToPath } from 'node:url'
import { endpoints } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readConfiguredJourneys } from './configured-journeys.js'
import { beginJourney } from './node-settling.rules.js'
import { journeyView, presentNodes } from './present-journey.js'
import { writeNodes } from './write-nodes.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const { nodes: declared } = endpoints['GET /homes/:homeId/journey'].response.shape
const strict = z.array(declared.element.strict())
const today = civilDate('2026-09-16')

const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('补交近 6 个月流水', '"\\\n𠮷"', ''))
const days = fc.option(fc.constantFrom('2026-08-02', '2026-09-16', '2027-01-31').map(civilDate))
const change = fc.record({
  state: fc.constantFrom('locked' as const, 'active' as const, 'done' as const, 'skipped' as const, 'refused' as const),
  turn: fc.constantFrom('customer' as const, 'bank' as const, undefined),
  todo: fc.option(words, { nil: undefined }),
  note: fc.option(words),
  ...{ dueOn: days, plannedOn: days, startedOn: days, actualOn: days },
})

it('writes what is presented, every field that the contract declares and none beside', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templates), fc.array(change, { maxLength: 30 }), (template, changes) => {
      const records = beginJourney(template, today).map((record, index) => {
        const { turn = record.turn, todo = record.todo, ...more } = changes[index] ?? {}
        return { ...record, ...more, turn, todo }
      })
      const nodes = presentNodes(journeyView(template, records, today, null))
      const written = strict.parse(JSON.parse(writeNodes(template, nodes).toString('utf8')))
      expect(written).toEqual(nodes)
    }),
  )
})

it('writes an empty list as one', () => {
  const [template] = templates
  expect(template && writeNodes(template, []).toString()).toBe('[]')
})
