import type { DayPart } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate } from '@hub/design'

const day = 86_400_000
const weekdays = ['日', '一', '二', '三', '四', '五', '六']
export const dayPartWords: Record<DayPart, string> = { morning: '上午', afternoon: '下午', evening: '晚上' }

/** `周三`, of a civil date. */
const weekdayOf = (on: string): string => `周${weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? ''}`

/** The next three days, as one speaks of them: `明天`, `周四`. */
export function daysToOffer(now: number): { on: string; words: string }[] {
  return [1, 2, 3].map((ahead) => {
    const on = civilDateOf(now + ahead * day)
    return { on, words: ahead === 1 ? '明天' : weekdayOf(on) }
  })
}

/** `9月18日上午、9月19日下午`. */
export const timesWords = (times: readonly { on: string; part: DayPart }[], today: string): string =>
  times.map(({ on, part }) => fullDate(on, today) + dayPartWords[part]).join('、')
