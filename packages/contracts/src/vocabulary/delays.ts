import type { StaffRole } from './staff.ts'

/** Who may tell customers of a delay: it moves their dates and offers them what the contract gives. */
export const delayAnnouncers: readonly StaffRole[] = ['administrator', 'service_manager']

export const delayChoices = ['wait', 'compensation', 'terminate'] as const
export type DelayChoice = (typeof delayChoices)[number]
export const delayChoiceLabels: Record<DelayChoice, string> = {
  wait: '愿意等',
  compensation: '按合同要违约金',
  terminate: '解除合同',
}
/** What each means, as the customer reads it before choosing. */
export const delayChoiceMeanings: Record<DelayChoice, string> = {
  wait: '交付日期按新的走，不影响您以后按合同主张违约金',
  compensation: '交付后按合同核算，服务官会告诉您什么时候到账',
  terminate: '合同约定的期限过了才能选，服务官会先和您当面谈清楚',
}

export const delayStates = ['announced', 'withdrawn'] as const
export const delayVersionKinds = ['announced', 'updated', 'withdrawn'] as const
export type DelayVersionKind = (typeof delayVersionKinds)[number]
export const delayVersionLabels: Record<DelayVersionKind, string> = {
  announced: '告知',
  updated: '更新',
  withdrawn: '撤回',
}

/** What the contract's daily share is taken from. */
export const compensationBaseLabels = { paid: '已付房款', total: '合同总价' } as const
export type CompensationBase = keyof typeof compensationBaseLabels
