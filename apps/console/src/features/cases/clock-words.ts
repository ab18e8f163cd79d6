import { duration, timeLeftDense } from '@hub/design'
import type { CaseClock } from './use-cases.ts'

/** How a clock looks: the form says the same as the colour. */
export type ClockFace = 'met' | 'late' | 'near' | 'running' | 'still' | 'none'

export interface ClockWords {
  face: ClockFace
  /** `剩 3 时 20 分`, `用时 26 分`. */
  words: string
  /** How much of the promised time is gone, 0 to 1. */
  share: number
}

const minute = 60_000
/** From here on a limit is near. */
const nearShare = 0.75

/** A clock at an instant (epoch milliseconds) in words, as staff read them. */
export function clockWords(clock: CaseClock, now: number): ClockWords {
  const { condition, metAt, missedAt, dueAt, withinMinutes, passedMinutes } = clock
  const share = Math.min(1, passedMinutes / withinMinutes)
  if (missedAt !== null) {
    if (metAt === null) return { face: 'late', words: timeLeftDense(Date.parse(missedAt), now), share: 1 }
    return { face: 'late', words: `晚${dense((Date.parse(metAt) - Date.parse(missedAt)) / minute)}`, share: 1 }
  }
  if (condition === 'met') return { face: 'met', words: `用时${dense(passedMinutes)}`, share }
  if (condition === 'paused') return { face: 'still', words: `停，剩${dense(withinMinutes - passedMinutes)}`, share }
  if (condition === 'ended' || dueAt === null) return { face: 'none', words: '未到期即结束', share }
  const due = Date.parse(dueAt)
  const face = now >= due ? 'late' : share >= nearShare ? 'near' : 'running'
  return { face, words: timeLeftDense(due, now), share }
}

/** Minutes as staff read them in a table: ` 48 分`, ` 2 时 5 分`, from ten hours on whole hours, `不到 1 分`. */
function dense(minutes: number): string {
  const whole = minutes >= 600 ? Math.floor(minutes / 60) * 60 : minutes
  const said = duration(whole * minute)
    .replace('小时', '时')
    .replace('分钟', '分')
  return /^\d/.test(said) ? ` ${said}` : said
}
