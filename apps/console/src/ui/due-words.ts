import { daysBetween, daysLeft, fullDate } from '@hub/design'

/** A due day in words, and how urgent it is: `near` within three days, `late` once it has passed. */
export interface DueWords {
  words: string
  urgency: 'late' | 'near' | 'calm'
}

const nearDays = 3

export function dueWords(dueOn: string, today: string): DueWords {
  const left = daysBetween(today, dueOn)
  if (left < 0) return { words: `${fullDate(dueOn, today)}截止，${daysLeft(dueOn, today)}`, urgency: 'late' }
  if (left <= nearDays) return { words: `${daysLeft(dueOn, today)}，${fullDate(dueOn, today)}`, urgency: 'near' }
  return { words: `${fullDate(dueOn, today)}前`, urgency: 'calm' }
}

/** How far the predicted handover lies behind the contract's: `比合同晚 21 天`; null when in time or unknown. */
export function handoverDelay(expected: string | null, contract: string | null): string | null {
  if (expected === null || contract === null) return null
  const late = daysBetween(contract, expected)
  return late > 0 ? `比合同晚 ${String(late)} 天` : null
}
