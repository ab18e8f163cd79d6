import type { OwnershipChangeKind } from '@hub/contracts'
import { type CivilDate, formatFullDate } from '@hub/kernel'

/** How a purchase stands once it has ended: taken back, or handed on. */
export const endedStatus = (kind: OwnershipChangeKind): 'cancelled' | 'transferred' =>
  kind === 'withdrawal' ? 'cancelled' : 'transferred'

/** Why an ownership that began on `since` cannot end on `on`; null where it can. Each ownership lasts a day at least. */
export function dayFault(on: CivilDate, since: CivilDate, today: CivilDate): string | null {
  if (on > today) return '变更日期不能晚于今天'
  if (on <= since) return `变更日期要晚于现业主开始的 ${formatFullDate(since)}`
  return null
}
