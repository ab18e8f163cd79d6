import { expect, it } from 'vitest'
import { paperGroups, receivedOf, type Paper } from './paper-groups.ts'
import { paperState } from './paper-words.ts'

const paper = (over: Partial<Paper>): Paper => ({
  ...{ nodeKey: 'filing', documentKey: 'contract', name: '合同', from: 'customer' as const, state: 'missing' as const },
  ...{ reason: null, receivedOn: null, expiresOn: null, daysLeft: null, id: null, uploadable: true },
  ...{ decidable: false, decision: null, proposedExpiresOn: null, sentAt: null, pages: [], lastView: null },
  ...over,
})
const nodes = [
  { key: 'filing', name: '合同备案', state: 'done' },
  { key: 'approval', name: '贷款审批', state: 'active' },
  { key: 'deed', name: '产证', state: 'locked' },
]

it('puts what waits for us first, then running nodes, then the rest, without nodes that the journey has not', () => {
  const papers = [
    paper({}),
    paper({ nodeKey: 'approval', documentKey: 'statement', state: 'sent' }),
    paper({ nodeKey: 'approval', documentKey: 'income' }),
    paper({ nodeKey: 'elsewhere', state: 'sent' }),
  ]
  const groups = paperGroups(papers, nodes).map(({ name, papers: own }) => [name, own.length])
  expect(groups).toEqual([
    ['等我们审核', 1],
    ['贷款审批', 1],
    ['合同备案', 1],
  ])
})

it('counts what is accepted and still good', () => {
  const accepted = { state: 'accepted' } as const
  const papers = [paper(accepted), paper({ ...accepted, daysLeft: -1 }), paper({ ...accepted, from: 'developer' })]
  expect(receivedOf(papers)).toEqual({ received: 1, needed: 2 })
})

it('says when a paper ends', () => {
  const ending = (daysLeft: number | null): string => paperState(paper({ state: 'accepted', daysLeft })).words
  expect([ending(null), ending(31), ending(30), ending(0), ending(-1)]).toEqual([
    ...['已收下', '已收下', '30 天后过期', '今天过期', '已过期'],
  ])
})
