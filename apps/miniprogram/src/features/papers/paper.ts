import type { Result } from '@hub/contracts'
import { fullDate } from '@hub/design'

export type Paper = Result<'GET /homes/:homeId/papers'>['nodes'][number]['papers'][number]

/** Days before its end from which a paper is spoken of. */
const soon = 30

/** Whether the reader has something to do with it, now or after the answer. */
export const isOpen = ({ from, state, uploadable }: Paper): boolean =>
  from === 'customer' && (state !== 'accepted' || uploadable)

/** One sentence under the name of an open paper. */
export function paperHint({ state, reason, daysLeft, pages }: Paper): string {
  if (state === 'returned') return `退回：${reason ?? ''}`
  if (state === 'sent') return `${pages.length} 页已上传，服务官审核后这里会打勾`
  if (daysLeft !== null && daysLeft < 0) return '已经过期，请上传新的'
  return '拍照或选 PDF 上传，可以分几页'
}

/** What stands at the right of a closed line. */
export function paperWords(paper: Paper, today: string): string {
  const { state, from, receivedOn, daysLeft, expiresOn } = paper
  if (state !== 'accepted') return from === 'developer' ? '我们准备' : ''
  if (daysLeft !== null && expiresOn !== null && daysLeft <= soon) return `${fullDate(expiresOn, today)}到期`
  return receivedOn === null ? '已收到' : `${fullDate(receivedOn, today)}收到`
}

const order = ['returned', 'missing', 'sent', 'accepted']

/** What waits for the reader first. */
export const mineFirst = (papers: readonly Paper[]): Paper[] =>
  [...papers].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
