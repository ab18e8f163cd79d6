import type { NodeState } from '@hub/contracts'

/** States of the steps of the two loans by step; a step without a state has not begun. */
export type LoanSteps = Readonly<Record<string, NodeState>>

const lanes = { commercial: '商业贷款', fund: '公积金贷款' } as const
type Lane = keyof typeof lanes

const lanesOf: Record<string, readonly Lane[]> = {
  commercial_loan: ['commercial'],
  fund_loan: ['fund'],
  combined_loan: ['commercial', 'fund'],
}

/** The steps that say how far a loan is, as `journey_node.key` has them. */
export const loanStepKeys = (Object.keys(lanes) as Lane[]).flatMap((lane) =>
  ['application', 'approval', 'payout'].map((step) => `${lane}_${step}`),
)

function stateWords(lane: Lane, steps: LoanSteps): string {
  const at = (step: string): NodeState | undefined => steps[`${lane}_${step}`]
  if (at('payout') === 'done') return '已放款'
  if (at('approval') === 'done') return '已批准，未放款'
  if (at('approval') === 'refused') return '未通过'
  return at('application') === 'done' ? '审批中' : '未申请'
}

/** `商业贷款审批中，公积金贷款已放款`; nobody's loan is `无贷款`. */
export function loanWords(paymentWay: string | null, steps: LoanSteps): string {
  const own = lanesOf[paymentWay ?? ''] ?? []
  if (own.length === 0) return '无贷款'
  return own.map((lane) => `${lanes[lane]}${stateWords(lane, steps)}`).join('，')
}
