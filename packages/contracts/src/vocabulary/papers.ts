export const paperStates = ['missing', 'sent', 'accepted', 'returned'] as const
export type PaperState = (typeof paperStates)[number]
/** As the customer reads them. */
export const paperStateLabels: Record<PaperState, string> = {
  missing: '还没有',
  sent: '审核中',
  accepted: '已收到',
  returned: '需要补传',
}
/** Pages of one paper. */
export const mostPaperPages = 12
/** Days before its end from which a paper is shown as ending. */
export const paperEndsSoonDays = 30
