import type { SentMessage } from '../sms/outbox.ts'
import { emptyState, escapeHtml, timeElement } from './html.ts'

const SHOWN = 30

/** The messages as cards, the code large: this is where the code of an H5 log-in is read. */
export function messageList(messages: readonly SentMessage[]): string {
  if (messages.length === 0) {
    return emptyState('还没有短信', '在客户端点「获取验证码」，短信会立刻出现在这里。')
  }
  return `<ol class="messages">${messages.slice(0, SHOWN).map(messageCard).join('')}</ol>`
}

function messageCard(message: SentMessage): string {
  const phone = message.phone.replace(/^\+86(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
  const params = message.templateParams.map((param) => `<code>${escapeHtml(param)}</code>`).join('、')
  const code = message.code === null ? '' : `<p class="code" title="验证码">${escapeHtml(message.code)}</p>`
  return `<li>
<div class="line"><strong class="phone">${escapeHtml(phone)}</strong>${timeElement(message.sentAt)}</div>
${code}
<p class="quiet">【${escapeHtml(message.signName)}】模板 ${escapeHtml(message.templateId)} · 参数 ${params || '无'}</p>
</li>`
}
