import { fileURLToPath } from 'node:url'
import { addDays, civilDate, fen } from '@hub/kernel'
import { nodeStates, paymentPurposes } from '@hub/contracts/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import { readConfiguredJourneys } from '../journeys/configured-journeys.js'
import type { NodeRecord } from '../journeys/index.js'
import type { PaperAtHand } from '../papers/index.js'
import { promisedHandover, riskNodes } from './journey-facts.js'
import { riskChanges } from './risk-changes.rules.js'
import { readRiskRules } from './risk-rules.js'
import { evaluate } from './risk.rules.js'
import type { HeldRisk, RiskFacts } from './risk.types.js'

const config = fileURLToPath(new URL('../../../../../config', import.meta.url))
const templates = readConfiguredJourneys(`${config}/journeys`)
const rules = readRiskRules(config)
const today = civilDate('2026-09-16')
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days))
const maybe = fc.option(day, { freq: 2 })

/** Journeys as they might be, and some that cannot be: the rules must bear all of them. */
const journeys = fc.constantFrom(...templates).chain((template) =>
  fc.record({
    template: fc.constant(template),
    handoverDueOn: maybe,
    papers: fc.array(
      fc.record({
        place: fc.constantFrom(
          ...template.nodes.flatMap(({ key, documents }) => documents.map((document) => `${key} ${document.key}`)),
        ),
        state: fc.constantFrom('sent' as const, 'accepted' as const),
        expiresOn: maybe,
      }),
      { maxLength: 4 },
    ),
    payments: fc.array(
      fc.record({ purpose: fc.constantFrom(...paymentPurposes), dueOn: day, left: fc.nat({ max: 1e9 }).map(fen) }),
      { maxLength: 3 },
    ),
    records: fc.tuple(
      ...template.nodes.map(({ key, actor, todo, documents }) =>
        fc
          .record({
            state: fc.constantFrom(...nodeStates),
            days: fc.tuple(maybe, maybe, maybe, day),
            yours: fc.boolean(),
          })
          .map(({ state, days: [dueOn, plannedOn, startedOn, done], yours }): NodeRecord => ({
            ...{ key, state, todo, dueOn, plannedOn, startedOn, note: null },
            turn: yours ? 'customer' : actor,
            actualOn: state === 'done' ? done : null,
            received: yours && documents[0] ? { [documents[0].key]: today } : {},
          })),
      ),
    ),
  }),
)
type Journey = typeof journeys extends fc.Arbitrary<infer T> ? T : never

/** A place has one paper at most. */
const atHand = (papers: Journey['papers']): PaperAtHand[] =>
  [...new Map(papers.map((paper) => [paper.place, paper])).values()].map(({ place, ...paper }) => {
    const [nodeKey = '', documentKey = ''] = place.split(' ')
    return { ...paper, journeyId: '', nodeKey, documentKey }
  })

function on(days: number, { template, records, handoverDueOn, payments, papers }: Journey) {
  const date = addDays(today, days)
  const facts: RiskFacts = {
    nodes: riskNodes(template, records, atHand(papers)),
    handover: promisedHandover(template, records, handoverDueOn, date),
    payments: payments.map((payment, i) => ({ ...payment, id: String(i), name: `第 ${String(i + 1)} 期房款` })),
  }
  return { date, ...evaluate(rules, facts, date) }
}

const said = (risks: readonly HeldRisk[]): string => JSON.stringify(risks)

it('changes by time alone on the very days it foretells, and on no other', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      let { held, nextOn } = on(0, journey)
      for (let days = 1; days <= 130; days++) {
        const now = on(days, journey)
        if (nextOn !== null && now.date >= nextOn) {
          expect(now.date).toBe(nextOn)
          expect(said(now.held)).not.toBe(said(held))
          ;({ held, nextOn } = now)
        } else {
          expect(said(now.held)).toBe(said(held))
          expect(now.nextOn).toBe(nextOn)
        }
      }
    }),
    { numRuns: fewOrMany(40, 1_000) },
  )
})

it('says each thing once, in whole sentences', () => {
  fc.assert(
    fc.property(journeys, fc.integer({ min: -30, max: 90 }), (journey, days) => {
      const { held, date, nextOn } = on(days, journey)
      const names = held.map(({ ruleKey, subject }) => `${ruleKey} ${subject}`)
      expect(new Set(names).size).toBe(names.length)
      if (nextOn !== null) expect(nextOn > date).toBe(true)
      for (const { title, means, action } of held) {
        expect(`${title}${means}${action ?? ''}`).not.toMatch(/[{}]|undefined|null/u)
        expect(means).toMatch(/。$/u)
      }
    }),
    { numRuns: fewOrMany(200, 5_000) },
  )
})

it('after the changes are made, nothing is left to change', () => {
  fc.assert(
    fc.property(journeys, journeys, (before, after) => {
      const open = on(0, before).held.map((risk, i) => ({ ...risk, id: String(i) }))
      const { held } = on(0, after)
      const { opened, changed, ended } = riskChanges(open, held)
      const gone = new Set(ended.map(({ id }) => id))
      const newer = new Map(changed.map((risk) => [risk.id, risk]))
      const left = open.filter(({ id }) => !gone.has(id)).map((risk) => newer.get(risk.id) ?? risk)
      const now = [...left, ...opened.map((risk, i) => ({ ...risk, id: `new ${String(i)}` }))]
      expect(now).toHaveLength(held.length)
      expect(riskChanges(now, held)).toEqual({ opened: [], changed: [], graver: [], ended: [] })
    }),
    { numRuns: fewOrMany(100, 3_000) },
  )
})
