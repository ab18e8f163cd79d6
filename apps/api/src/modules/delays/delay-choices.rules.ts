import type { DelayChoice, MemberRole } from '@hub/contracts'
import type { CompensationEstimate } from './compensation.rules.js'

/** What a home may choose of what is offered: the end of the contract only beyond the contract's own limit. */
export function openChoices(offered: readonly DelayChoice[], estimate: CompensationEstimate | null): DelayChoice[] {
  return offered.filter((choice) => choice !== 'terminate' || estimate?.mayTerminate === true)
}

/** What a delay means for the buyer, one sentence each. */
export function delayMeanings(nodeKey: string, hasLoan: boolean): string[] {
  const isHandover = nodeKey === 'handover'
  return [
    ...(hasLoan ? ['贷款照原来的合同还，月供和利率不因延期改变'] : []),
    isHandover
      ? '搬家、租房到期、孩子入学这些安排，请按新的日期重新打算'
      : '后面的步骤会跟着往后排，新的预计日期在流程里能看到',
    ...(isHandover ? ['产证在交付之后办，也会相应往后'] : []),
  ]
}

/** Giving a contract up takes an authority of its own (民法典 §165): a proxy leaves that to the owner. */
export const mayChoose = (role: MemberRole, choice: DelayChoice): boolean => choice !== 'terminate' || role !== 'proxy'
