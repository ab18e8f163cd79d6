import type { CustomerCaseAction } from '@hub/contracts/vocabulary'
import type { IconName } from '@hub/design'

/** Asked before it is done, with what follows. */
export const asks = {
  urge: { title: '催一下？', detail: '处理的人和主管都会看到您在催。两小时内只能催一次。', act: '催一下' },
  confirm: {
    title: '确认处理好了？',
    detail: '确认后这件事就完成了；七天内又有问题，还可以重新打开。',
    act: '处理好了',
  },
  cancel: { title: '取消这件事？', detail: '取消后不会再有人处理。还需要的话，要重新报一次。', act: '取消它' },
  accept_visit: { title: '同意这个时间？', detail: '到时请家里留人。临时有事，可以再改时间。', act: '同意' },
  accept_quote: { title: '同意这份报价？', detail: '同意后才开始施工，费用按这份报价。', act: '同意报价' },
  decline_quote: { title: '不同意这份报价？', detail: '不会施工。服务官会再和您商量。', act: '不同意' },
} as const
export type Asked = keyof typeof asks
export const isAsked = (action: CustomerCaseAction | undefined): action is Asked =>
  action !== undefined && action in asks

/** Done with words of one's own. */
const spoken = ['say', 'reopen', 'reject_visit'] as const
export type Spoken = (typeof spoken)[number]
export const isSpoken = (action: CustomerCaseAction | undefined): action is Spoken =>
  spoken.some((one) => one === action)

/** On the button, for the action that is the reader's now; in this order. */
export const mainWords: { action: CustomerCaseAction; icon: IconName; words: string }[] = [
  { action: 'accept_visit', icon: 'calendar', words: '同意时间' },
  { action: 'accept_quote', icon: 'check', words: '同意报价' },
  { action: 'confirm', icon: 'check', words: '确认处理好了' },
  { action: 'rate', icon: 'star-hexagon', words: '评价这次服务' },
  { action: 'say', icon: 'message', words: '补充说明' },
  { action: 'reopen', icon: 'refresh', words: '又出问题了，重新打开' },
]

/** Small beside it. */
export const smallWords: Record<CustomerCaseAction, { icon: IconName; words: string }> = {
  accept_visit: { icon: 'calendar', words: '同意' },
  reject_visit: { icon: 'calendar', words: '改时间' },
  accept_quote: { icon: 'check', words: '同意' },
  decline_quote: { icon: 'wallet', words: '不同意' },
  urge: { icon: 'bell', words: '催一下' },
  say: { icon: 'camera', words: '补充' },
  reopen: { icon: 'refresh', words: '还有问题' },
  rate: { icon: 'star-hexagon', words: '评价' },
  cancel: { icon: 'close', words: '取消' },
  confirm: { icon: 'check', words: '确认' },
}
