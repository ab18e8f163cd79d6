import { expect, it } from 'vitest'
import { nodeSentences } from './node-sentences.ts'
import type { NodeScreen } from './use-node.ts'

const screen: NodeScreen = {
  node: {
    ...{ key: 'commercial_approval', name: '商业贷款审批', shortName: '商贷审批', lane: 'main', dependsOn: [] },
    ...{ joinWords: null, phase: 'now', state: 'active', turn: 'customer', todo: '补交近 6 个月流水' },
    ...{ dueOn: '2026-09-18', plannedOn: null, actualOn: null, expectedOn: '2026-09-21', daysLate: 0, note: null },
    ...{ meaning: '银行核实收入和征信，决定贷不贷、贷多少。', ifItFails: '可以补材料复议。', clauses: [] },
    ...{ documents: [], startedOn: '2026-08-27', legalLimit: null, waitsFor: [], history: [] },
    usualDays: { min: 14, max: 25, source: '行业惯例，以银行为准。' },
  },
  ...{ risks: [], papers: [], delay: null, officer: null, today: '2026-09-16' },
}

it('says whose turn it is, until when, what it means and how long it may take', () => {
  expect(nodeSentences(screen)).toEqual([
    '商业贷款审批。',
    '补交近 6 个月流水。',
    '9月18日前，还剩 2 天。',
    '银行核实收入和征信，决定贷不贷、贷多少。',
    '万一没办成，可以补材料复议。',
    '这一步没有法定时限。',
    '通常 14 到 25 天，行业惯例，以银行为准。',
  ])
})

it('does not speak of failing or of days once the step is done', () => {
  const node = { ...screen.node, state: 'done', phase: 'done', actualOn: '2026-09-10' } as const
  expect(nodeSentences({ ...screen, node })).toEqual([
    '商业贷款审批。',
    '9月10日办好了。',
    '银行核实收入和征信，决定贷不贷、贷多少。',
  ])
})
