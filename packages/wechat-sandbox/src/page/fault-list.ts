import { ANY_PATH, type Fault } from '../faults/fault-book.ts'
import { platformRoutes } from '../platform-routes.ts'
import { FAULT_NAMES } from './fault-names.ts'
import { emptyState, escapeHtml } from './html.ts'

/** The active faults, each with its own button, and one button for all. */
export function faultList(faults: readonly Fault[]): string {
  if (faults.length === 0) return emptyState('一切正常', '没有设置故障，所有接口照常应答。')
  const items = faults.map(
    (fault) => `<li class="line"><span><strong>${escapeHtml(labelOf(fault.path))}</strong> ${describe(fault)}</span>
${clearForm(`<input type="hidden" name="path" value="${escapeHtml(fault.path)}">`, '解除')}</li>`,
  )
  return `<ul class="faults">${items.join('')}</ul>${faults.length > 1 ? clearForm('', '全部解除') : ''}`
}

/** A path by the name the page gives it. */
export function labelOf(path: string): string {
  if (path === ANY_PATH) return '全部接口'
  return platformRoutes.find((route) => route.path === path)?.label ?? path
}

function describe(fault: Fault): string {
  const parts = [FAULT_NAMES[fault.mode]]
  if (fault.errcode !== undefined) parts.push(fault.errcode)
  if (fault.delayMs !== undefined) parts.push(`延迟 ${String(fault.delayMs)} 毫秒`)
  parts.push(fault.times === undefined ? '直到解除' : `还剩 ${String(fault.times)} 次`)
  return `<span class="tag warn">${parts.map(escapeHtml).join(' · ')}</span>`
}

function clearForm(fields: string, button: string): string {
  return `<form method="post" action="/_sandbox/faults/clear">${fields}<button class="plain">${button}</button></form>`
}
