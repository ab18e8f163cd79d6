import { fileURLToPath } from 'node:url'
import type { NodeState } from '@hub/contracts/vocabulary'
import { addDays, civilDate } from '@hub/kernel'
import { expect, it } from 'vitest'
import { readConfiguredJourneys } from '../journeys/configured-journeys.js'
import { type JourneyTemplate, nodeRecords } from '../journeys/index.js'
import type { PaperAtHand } from '../papers/index.js'
import { riskNodes } from './journey-facts.js'

const templates = readConfiguredJourneys(fileURLToPath(new URL('../../../../../config/journeys', import.meta.url)))
const step = 'commercial_application'
const [template] = templates.filter(({ nodes }) => nodes.some(({ key }) => key === step))
if (!template) throw new Error('no configured journey asks for a commercial loan')
const { nodes } = template
const before = nodes.find(({ key }) => key === step)?.dependsOn ?? []
const dueOn = addDays(civilDate('2026-09-16'), 5)
const nothing = { turn: null, todo: null, dueOn: null, plannedOn: null, startedOn: null, actualOn: null, note: null }

/** The step whose papers are asked for, with all before it as told. */
const at = (template: JourneyTemplate, state: NodeState, papers: Partial<PaperAtHand>[] = []) => {
  const rows = before.map((key) => ({ ...nothing, key, state }))
  const records = nodeRecords(template, [...rows, { ...nothing, key: step, state: 'locked', dueOn }])
  const paper = { journeyId: '', nodeKey: step, documentKey: 'bank_statement', state: 'sent', expiresOn: null } as const
  const found = riskNodes(
    template,
    records,
    papers.map((over) => ({ ...paper, ...over })),
  )
  return found.find(({ key }) => key === step)
}

it('papers count at the step that comes next, and not while more lies between', () => {
  expect(at(template, 'active')).toMatchObject({ state: 'next', dueOn })
  expect(at(template, 'active')?.missing).toContain('近 6 个月银行流水')
  expect(at(template, 'locked')).toBeUndefined()
})

it('a paper that was brought is not missing, nor does it run out before it is accepted', () => {
  const sent = at(template, 'active', [{ state: 'sent', expiresOn: dueOn }])
  expect(sent?.missing).not.toContain('近 6 个月银行流水')
  expect(sent?.missing).toContain('收入证明')
  expect(sent?.expiring).toEqual([])
  const accepted = at(template, 'active', [{ state: 'accepted', expiresOn: dueOn }])
  expect(accepted?.expiring).toEqual([{ key: 'bank_statement', name: '近 6 个月银行流水', expiresOn: dueOn }])
})
