import { fileURLToPath } from 'node:url'
import { paymentWays, saleKinds } from '@hub/contracts/vocabulary'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import { ancestorsOf } from './template-order.rules.js'
import { chooseTemplate } from './template.rules.js'
import type { JourneyTemplate, TemplateNode } from './journey.types.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))

function template(key: string): JourneyTemplate {
  const found = templates.find((candidate) => candidate.key === key)
  if (found === undefined) throw new Error(`no template ${key}`)
  return found
}

function node(key: string, nodeKey: string): TemplateNode {
  const found = template(key).nodes.find((candidate) => candidate.key === nodeKey)
  if (found === undefined) throw new Error(`no node ${nodeKey}`)
  return found
}

/** The home's own nodes in order, which is what the buyer reads down the trunk. */
function trunk(key: string): string {
  return template(key)
    .nodes.filter(({ scope }) => scope === 'home')
    .map((entry) => entry.key)
    .join(' ')
}

const FINISH = 'completion_filing area_settlement maintenance_fund handover first_registration deed_tax deed'

describe('the journeys in config', () => {
  it('cover every payment way for homes before and after completion', () => {
    for (const paymentWay of paymentWays) {
      for (const saleKind of saleKinds) {
        expect(chooseTemplate(templates, { city: '江城', paymentWay, saleKind })?.key).toBe(`${saleKind}.${paymentWay}`)
      }
    }
  })

  it.each([
    ['presale.full', `subscription eligibility signing filing pre_registration ${FINISH}`],
    ['presale.instalments', `subscription eligibility signing filing pre_registration ${FINISH}`],
    [
      'presale.commercial_loan',
      `subscription eligibility signing filing commercial_application commercial_approval mortgage_pre_registration commercial_payout ${FINISH}`,
    ],
    [
      'presale.fund_loan',
      `subscription fund_eligibility signing filing fund_application fund_approval mortgage_pre_registration fund_payout ${FINISH}`,
    ],
    [
      'completed.commercial_loan',
      'subscription eligibility signing filing commercial_application commercial_approval maintenance_fund handover deed_tax deed commercial_payout',
    ],
    ['completed.full', 'subscription eligibility signing filing maintenance_fund handover deed_tax deed'],
  ])('%s runs as journeys.md says', (key, order) => {
    expect(trunk(key)).toBe(order)
  })

  it('shows 18 steps to the buyer with two loans', () => {
    expect(trunk('presale.combined_loan').split(' ')).toHaveLength(18)
  })

  it('joins the two approvals before the mortgage pre-registration, and pays out twice after topping out', () => {
    const join = node('presale.combined_loan', 'mortgage_pre_registration')
    expect(join.dependsOn).toEqual(['commercial_approval', 'fund_approval'])
    expect(join.joinWords).toBe('两份都批准才继续')
    for (const payout of ['commercial_payout', 'fund_payout']) {
      expect(node('presale.combined_loan', payout).dependsOn).toEqual(['mortgage_pre_registration', 'topping_out'])
    }
  })

  it('lets the building hang beside, and only where something is still built', () => {
    for (const { key, nodes, saleKind } of templates) {
      const building = nodes.filter(({ scope }) => scope === 'building').map((entry) => entry.key)
      const works = ['groundbreaking', 'ground_level', 'topping_out', 'facade', 'construction_completed']
      expect(building.filter((entry) => entry !== 'fund_admission')).toEqual(saleKind === 'presale' ? works : [])
      expect(building.includes('fund_admission')).toBe(key.includes('fund') || key.includes('combined'))
    }
  })

  it('settles area and maintenance fund before handover', () => {
    for (const { nodes, saleKind } of templates) {
      const before = ancestorsOf(nodes).get('handover')
      expect(before?.has('maintenance_fund')).toBe(true)
      expect(before?.has('area_settlement')).toBe(saleKind === 'presale')
    }
  })

  it('counts the 90 days to the deed from handover, for a finished home from the contract', () => {
    for (const { key, saleKind } of templates) {
      expect(node(key, 'deed').legalLimit).toMatchObject({
        days: 90,
        from: saleKind === 'presale' ? 'handover' : 'signing',
      })
    }
  })

  it('names a source for every duration', () => {
    for (const { usualDays } of templates.flatMap(({ nodes }) => nodes))
      expect(usualDays?.source).toMatch(/行业惯例|《/u)
  })

  it('speaks in two sentences, and without a half-width comma or full stop', () => {
    for (const { meaning, todo, now, clauses, ifItFails } of templates.flatMap(({ nodes }) => nodes)) {
      expect(meaning.match(/。/gu)).toHaveLength(2)
      expect([meaning, todo, now, ifItFails, ...clauses].join('')).not.toMatch(/[,;:.!?]/u)
      expect(todo).not.toMatch(/。$/u)
    }
  })
})
