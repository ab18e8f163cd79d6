import { describe, expect, it } from 'vitest'
import { openDraft } from './action-draft.ts'
import { actionRequest, draftFaults } from './action-request.ts'
import { rebaseDraft } from './rebase-draft.ts'
import type { JourneyNode } from './journey-types.ts'

const today = '2026-09-08'
const node: JourneyNode = {
  key: 'fund-approve',
  name: '公积金审批',
  shortName: '公积金审批',
  lane: 'fund',
  dependsOn: ['fund-apply'],
  joinWords: null,
  phase: 'now',
  state: 'active',
  turn: 'fund_centre',
  todo: '等公积金中心审批',
  dueOn: '2026-09-08',
  plannedOn: '2026-09-08',
  actualOn: null,
  expectedOn: '2026-09-08',
  daysLate: 0,
  note: '材料齐了',
  meaning: '',
  ifItFails: null,
  clauses: [],
  documents: [
    { key: 'id', name: '身份证', from: 'customer', receivedOn: '2026-08-20' },
    { key: 'income', name: '收入证明', from: 'customer', receivedOn: null },
  ],
  startedOn: '2026-08-24',
  usualDays: null,
  legalLimit: null,
  waitsFor: [],
  history: [],
  allowedActions: ['complete', 'update', 'refuse'],
  version: 7,
  optional: false,
}

describe('form of a node → request', () => {
  it('completes on a day, without touching anything else', () => {
    expect(actionRequest(openDraft(node, 'complete', today), node)).toEqual({
      action: 'complete',
      version: 7,
      on: today,
    })
  })

  it('sends only what an update changed', () => {
    const draft = { ...openDraft(node, 'update', today), plannedOn: '2026-09-15', reason: ' 窗口答复：复核排队 ' }
    expect(actionRequest(draft, node)).toEqual({
      action: 'update',
      version: 7,
      plannedOn: '2026-09-15',
      reason: '窗口答复：复核排队',
    })
  })

  it('clears an emptied note and date by null', () => {
    const draft = { ...openDraft(node, 'update', today), note: '  ', dueOn: null }
    expect(actionRequest(draft, node)).toMatchObject({ note: null, dueOn: null })
  })

  it('sends the whole set of received documents once one is added', () => {
    const draft = { ...openDraft(node, 'complete', today), received: ['income', 'id'] }
    expect(actionRequest(draft, node).received).toEqual(['income', 'id'])
    expect(actionRequest({ ...draft, received: ['id'] }, node)).not.toHaveProperty('received')
  })

  it('leaves out fields that the action does not offer', () => {
    const draft = { ...openDraft(node, 'skip', today), turn: 'bank' as const, reason: '全款' }
    expect(actionRequest(draft, node)).toEqual({ action: 'skip', version: 7, reason: '全款' })
  })

  it('takes the version from the node at the time of sending', () => {
    const draft = { ...openDraft(node, 'complete', today) }
    expect(actionRequest(draft, { ...node, version: 8 }).version).toBe(8)
  })
})

describe('faults of the form', () => {
  it('asks for a reason where one is needed', () => {
    for (const action of ['skip', 'refuse', 'reopen'] as const) {
      expect(draftFaults(openDraft(node, action, today), node)).toHaveProperty('reason')
      expect(draftFaults({ ...openDraft(node, action, today), reason: '写了' }, node)).toEqual({})
    }
  })

  it('refuses an update of nothing, or without a next step', () => {
    const draft = openDraft(node, 'update', today)
    expect(draftFaults(draft, node)).toHaveProperty('form')
    expect(draftFaults({ ...draft, reason: '只有原因' }, node)).toHaveProperty('form')
    expect(draftFaults({ ...draft, todo: ' ' }, node)).toHaveProperty('todo')
    expect(draftFaults({ ...draft, turn: 'bank' }, node)).toEqual({})
  })
})

describe('a form whose node was changed by somebody else', () => {
  it('keeps what was typed, takes the rest, and does not write old values back', () => {
    const draft = { ...openDraft(node, 'update', today), note: '我们周五再去问' }
    const theirs = { ...node, version: 8, dueOn: '2026-09-12', note: '窗口说快了' }
    const moved = rebaseDraft({ draft, base: node }, theirs)
    expect(actionRequest(moved.draft, moved.base)).toEqual({ action: 'update', version: 8, note: '我们周五再去问' })
    expect(moved.draft.dueOn).toBe('2026-09-12')
  })
})
