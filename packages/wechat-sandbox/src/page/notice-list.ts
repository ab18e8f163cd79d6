import type { SentNotice } from '../notices/notice-box.ts'
import { emptyState, escapeHtml, timeElement } from './html.ts'

const SHOWN = 30

/** Subscribe messages as cards, with the lines that the person reads in WeChat. */
export function noticeList(notices: readonly SentNotice[]): string {
  if (notices.length === 0) return emptyState('还没有订阅消息', '业主同意订阅之后，发出的消息会出现在这里。')
  return `<ol class="messages">${notices.slice(0, SHOWN).map(noticeCard).join('')}</ol>`
}

function noticeCard({ title, sentAt, lines, openid, page }: SentNotice): string {
  const rows = lines.map(({ name, value }) => `<p>${escapeHtml(name)}：${escapeHtml(value)}</p>`).join('')
  return `<li>
<div class="line"><strong>${escapeHtml(title)}</strong>${timeElement(sentAt)}</div>
${rows}
<p class="quiet">${escapeHtml(openid)} · ${escapeHtml(page)}</p>
</li>`
}
