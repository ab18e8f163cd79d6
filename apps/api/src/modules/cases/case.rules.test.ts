import { fileURLToPath } from 'node:url'
import { caseStateLabels, staffCaseActionLabels } from '@hub/contracts/vocabulary'
import { explore, toMermaid } from '@hub/kernel'
import { expect, test } from 'vitest'
import type { CaseFacts } from './case-facts.rules.js'
import { caseTransitions, customerActions, staffActions } from './case.rules.js'

const facts = (over: Partial<CaseFacts>): CaseFacts => ({
  ...{ state: 'submitted', staffId: null, engineerId: null, liable: null, visit: null, quotation: null },
  ...{ isReopenable: false, isRated: false, isReturnDue: false, ...over },
})
const owner = { actsForOwner: true, isReporter: true }
const tenant = { actsForOwner: false, isReporter: false }

test('every state is reached, and none but the final ones is a dead end', () => {
  expect(explore(caseTransitions)).toEqual({ unreachable: [], stuck: [] })
})

test('the diagram in the docs is drawn from the table', async () => {
  const page = fileURLToPath(new URL('../../../../../docs/diagrams/case.md', import.meta.url))
  const head = '# The life of a case\n\nGenerated from `case.rules.ts`; in the code, and as people read it:\n'
  const words = Object.entries({ ...caseStateLabels, ...staffCaseActionLabels })
  const labels = words.map(([key, label]) => `- \`${key}\`: ${label}`).join('\n')
  const text = `${head}\n${labels}\n\n\`\`\`mermaid\n${toMermaid(caseTransitions).trimEnd()}\n\`\`\`\n`
  await expect(text).toMatchFileSnapshot(page)
})

test('what was done long ago is not opened again', () => {
  expect(customerActions(facts({ state: 'closed', isReopenable: true }), owner)).toEqual(['rate', 'reopen'])
  expect(customerActions(facts({ state: 'closed', isRated: true }), owner)).toEqual([])
  expect(customerActions(facts({ state: 'cancelled', isReopenable: true }), owner)).toEqual([])
})

test('who has not taken a case can neither answer nor finish it', () => {
  expect(staffActions(facts({}), ['staff'])).toEqual(['take', 'assign', 'route', 'note', 'regrade'])
  expect(staffActions(facts({}), ['engineer'])).toEqual(['pick', 'note'])
  expect(staffActions(facts({ state: 'accepted', engineerId: 'a' }), ['engineer'])).not.toContain('pick')
})

test('money is decided by who acts for the owner, a time by anybody of the household', () => {
  const waiting = facts({ state: 'working', visit: 'proposed', quotation: 'proposed', liable: 'owner' })
  expect(customerActions(waiting, owner).slice(0, 4)).toEqual([
    'accept_visit',
    'reject_visit',
    'accept_quote',
    'decline_quote',
  ])
  expect(customerActions(waiting, tenant)).toEqual(['accept_visit', 'reject_visit', 'say', 'urge'])
  expect(staffActions(waiting, ['engineer'])).toContain('quote')
  expect(staffActions({ ...waiting, liable: 'developer' }, ['engineer'])).not.toContain('quote')
})
