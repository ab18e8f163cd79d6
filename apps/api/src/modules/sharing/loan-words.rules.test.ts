import { expect, it } from 'vitest'
import { loanStepKeys, loanWords } from './loan-words.rules.js'

it('says how far each loan of a way of paying is', () => {
  expect(loanWords('full', {})).toBe('无贷款')
  expect(loanWords(null, { fund_payout: 'done' })).toBe('无贷款')
  expect(loanWords('fund_loan', {})).toBe('公积金贷款未申请')
  expect(loanWords('fund_loan', { fund_application: 'done', fund_approval: 'refused' })).toBe('公积金贷款未通过')
  const both = { commercial_application: 'done', fund_approval: 'done', fund_payout: 'active' } as const
  expect(loanWords('combined_loan', both)).toBe('商业贷款审批中，公积金贷款已批准，未放款')
  expect(loanWords('commercial_loan', { commercial_payout: 'done' })).toBe('商业贷款已放款')
})

it('asks for the steps that the journeys have', () => {
  expect(loanStepKeys).toEqual([
    ...['commercial_application', 'commercial_approval', 'commercial_payout'],
    ...['fund_application', 'fund_approval', 'fund_payout'],
  ])
})
