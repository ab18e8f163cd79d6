import type { LoggedCall } from '../http/call-log.ts'
import { faultName } from './fault-names.ts'
import { emptyState, escapeHtml, timeElement } from './html.ts'

const SHOWN = 20

export function callList(calls: readonly LoggedCall[]): string {
  if (calls.length === 0) return emptyState('还没有调用', '服务端第一次访问微信或短信接口后，会记录在这里。')
  const rows = calls.slice(0, SHOWN).map(
    (call) => `<tr>
<td>${timeElement(call.at)}</td>
<td>${escapeHtml(call.label)}<br><code class="quiet">${escapeHtml(call.path)}</code></td>
<td>${outcomeTag(call.outcome)}</td>
</tr>`,
  )
  return `<table><thead><tr><th>时间</th><th>接口</th><th>结果</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function outcomeTag(outcome: string): string {
  if (outcome === 'ok') return '<span class="tag ok">成功</span>'
  const mode = outcome.startsWith('fault: ') ? outcome.slice('fault: '.length) : undefined
  if (mode !== undefined) return `<span class="tag warn">故障：${escapeHtml(faultName(mode))}</span>`
  return `<span class="tag danger">拒绝 ${escapeHtml(outcome)}</span>`
}
