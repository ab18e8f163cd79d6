import { expect, it } from 'vitest'
import { riskSentences } from './risk-sentences.ts'

const risk = {
  ...{ id: '1', ruleKey: 'document_missing', severity: 'warning', nodeKey: 'commercial_approval' },
  ...{ title: '商业贷款审批还差 2 份材料', means: '材料不齐，银行不会开始审批。', action: '把流水和收入证明传上来' },
  ...{ actor: 'customer', deadline: '2026-09-18', openedAt: '2026-09-10T02:00:00Z', endedAt: null },
} as const
type Page = Parameters<typeof riskSentences>[0]
const page = { risk, nodeName: '商业贷款审批', history: [], today: '2026-09-16' } as unknown as Page

it('says what it is, what to do, who and until when', () => {
  expect(riskSentences(page)).toEqual([
    '商业贷款审批还差 2 份材料。',
    '材料不齐，银行不会开始审批。',
    '怎么办：把流水和收入证明传上来。',
    '您来办，9月18日前。',
  ])
})

it('does not send anybody to work once it is over', () => {
  const over = { ...page, risk: { ...page.risk, endedAt: '2026-09-15T02:00:00Z' } }
  expect(riskSentences(over).join('')).toContain('不用再做什么')
  expect(riskSentences(over).join('')).not.toContain('怎么办')
})
