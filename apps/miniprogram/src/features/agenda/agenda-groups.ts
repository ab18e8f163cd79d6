import type { Result } from '@hub/contracts'
import { daysBetween } from '@hub/design'

export type AgendaItem = Result<'GET /agenda'>['items'][number]

export interface AgendaGroup {
  title: string
  items: AgendaItem[]
}

/** Monday is 0. 1970-01-01 was a Thursday. */
const weekday = (date: string): number => (((daysBetween('1970-01-01', date) + 3) % 7) + 7) % 7

function titleOf({ on, kind }: AgendaItem, today: string): string {
  if (on === null) return kind === 'payment' ? '日期还没定' : '现在就可以办'
  const days = daysBetween(today, on)
  if (days < 0) return '已过期'
  if (days === 0) return '今天'
  if (days <= 6 - weekday(today)) return '本周'
  return on.slice(0, 7) === today.slice(0, 7) ? '本月' : '以后'
}

const order = ['已过期', '今天', '现在就可以办', '本周', '本月', '以后', '日期还没定']

/** By how soon; a week ends on Sunday. Groups without items are left out; within one the order stays. */
export function agendaGroups(items: readonly AgendaItem[], today: string): AgendaGroup[] {
  return order
    .map((title) => ({ title, items: items.filter((item) => titleOf(item, today) === title) }))
    .filter((group) => group.items.length > 0)
}
