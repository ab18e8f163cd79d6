import { fullDate } from '@hub/design'
import type { JourneyNode } from './journey-types.ts'

/** The second line of a box: the date that counts now, or what is wrong. */
export interface NodeLine {
  words: string
  tone: 'late' | 'near' | ''
}

/** What a box says under its name. */
export function nodeLine(node: JourneyNode, today: string): NodeLine {
  if (node.state === 'skipped') return { words: '不需要', tone: '' }
  if (node.state === 'refused') return { words: '未通过，等重新办理', tone: 'late' }
  if (node.state === 'done' && node.actualOn === null) return { words: '已完成，没有记日期', tone: '' }
  if (node.actualOn !== null) return { words: `${fullDate(node.actualOn, today)} 完成`, tone: '' }
  if (node.dueOn !== null && node.dueOn < today && node.state === 'active') {
    return { words: `${fullDate(node.dueOn, today)}已过，还没办好`, tone: 'late' }
  }
  const expected = node.expectedOn === null ? '日期未定' : `预计 ${fullDate(node.expectedOn, today)}`
  return node.daysLate > 0
    ? { words: `${expected}，晚 ${String(node.daysLate)} 天`, tone: 'near' }
    : { words: expected, tone: '' }
}
