import { paperEndsSoonDays } from '@hub/contracts/vocabulary'
import type { TagTone } from '../../ui/tag.tsx'
import type { Paper } from './paper-groups.ts'

/** Where a paper stands, for those who decide on it. */
export function paperState({ state, from, daysLeft }: Paper): { words: string; tone: TagTone } {
  if (state === 'sent') return { words: '等我们审核', tone: 'us' }
  if (state === 'returned') return { words: '已退回', tone: 'warn' }
  if (state === 'missing') return { words: from === 'customer' ? '还没交' : '还没出', tone: 'plain' }
  if (daysLeft === null || daysLeft > paperEndsSoonDays) return { words: '已收下', tone: 'ok' }
  if (daysLeft < 0) return { words: '已过期', tone: 'danger' }
  return { words: daysLeft === 0 ? '今天过期' : `${String(daysLeft)} 天后过期`, tone: 'warn' }
}
