import { clockLabels } from '@hub/contracts/vocabulary'
import { type DialForm, clockTime, duration, saidInstant, timeLeft } from '@hub/design'
import type { CaseClock } from './use-case'

/** A clock as its dial shows it. */
export interface ClockFace {
  form: DialForm
  /** Which part of the promised time is left, 0 to 1. */
  left: number
  /** The coarse length inside the dial: never `16:30`, which reads as a time of day. */
  big?: { number: string; unit: string }
  /** Under its name. */
  words: string
}

export interface Moment {
  /** When the answer was made; what it says had passed had passed then. */
  answeredAt: number
  now: number
  /** Nothing is left to be done for the promises. */
  isOver: boolean
}

const second = 1000
const minute = 60 * second
/** Below this, seconds are told. */
const closeBy = 10 * minute

const instant = (written: string): number => Date.parse(written)

function coarse(length: number): { number: string; unit: string } {
  if (length < minute) return { number: String(Math.max(0, Math.floor(length / second))), unit: '秒' }
  const [number = '', unit = ''] = duration(length).split(' ')
  return { number, unit }
}

function exact(due: number, now: number): string {
  const left = due - now
  if (left <= 0 || left >= closeBy) return timeLeft(due, now)
  const seconds = `${Math.floor((left % minute) / second)} 秒`
  return left < minute ? `还剩 ${seconds}` : `还剩 ${Math.floor(left / minute)} 分 ${seconds}`
}

/** How a promise stands at this moment. One that ran out while the page was open is missed without asking again. */
export function clockFace(clock: CaseClock, { answeredAt, now, isOver }: Moment): ClockFace {
  const { condition, withinMinutes, passedMinutes, dueAt, metAt, missedAt } = clock
  const leftThen = withinMinutes > 0 ? Math.max(0, 1 - passedMinutes / withinMinutes) : 0
  if (condition === 'met') return { form: 'met', left: 1, words: `${spell(passedMinutes)}，已达成` }
  if (condition === 'ended') return { form: 'ended', left: 0, words: '不再计时' }
  if (condition === 'paused') return { form: 'paused', left: leftThen, words: '已暂停' }
  const due = instant(missedAt ?? dueAt ?? clock.startedAt)
  if (condition === 'running' && now < due) {
    const left = leftThen * Math.min(1, (due - now) / Math.max(1, due - answeredAt))
    return { form: 'running', left, big: coarse(due - now), words: exact(due, now) }
  }
  if (metAt !== null) {
    const late = instant(metAt) - due
    return { form: 'missed', left: 1, big: coarse(late), words: `晚了 ${spelled(late)}` }
  }
  if (isOver) return { form: 'missed', left: 1, words: '没有做到' }
  return { form: 'missed', left: 1, big: coarse(now - due), words: timeLeft(due, now) }
}

const spelled = (length: number): string => duration(Math.max(length, minute))
const spell = (minutes: number): string => duration(minutes * minute)

/** The clocks of the round that runs; what was missed in an earlier one stays in {@link missedBefore}. */
export function clocksNow(clocks: readonly CaseClock[]): CaseClock[] {
  const round = Math.max(0, ...clocks.map((clock) => clock.round))
  return clocks.filter((clock) => clock.round === round)
}

/** What was missed before the case was opened again, in words; empty where nothing was. */
export function missedBefore(clocks: readonly CaseClock[]): string {
  const now = clocksNow(clocks)
  const missed = clocks.filter((clock) => !now.includes(clock) && clock.condition === 'missed')
  if (missed.length === 0) return ''
  return `重新打开之前，${missed.map(({ name }) => clockLabels[name]).join('、')}超时过`
}

export interface PauseWords {
  /** Which of the clocks it is about, from 0. */
  at: number
  since: string
  why: string
  /** What goes on when, and with how much left. */
  then: string
}

const resumes = { customer: '您一回答就继续走', appointment: '到了约好的时间就继续走' }
const waits = { customer: '等您回答', appointment: '等约好的上门时间' }

/** Why clocks stand still, once for all of them. */
export function pauseWords(clocks: readonly CaseClock[], now: number): PauseWords | undefined {
  const still = clocks.filter(({ condition }) => condition === 'paused')
  const [first] = still
  if (!first?.paused) return undefined
  const { reason, since } = first.paused
  const isToday = saidInstant(instant(since), now).startsWith('今天')
  const left = still.map(({ name, withinMinutes, passedMinutes }) => {
    const rest = `还有 ${spell(withinMinutes - passedMinutes)}`
    return still.length > 1 ? `${clockLabels[name]}${rest}` : rest
  })
  return {
    at: clocks.indexOf(first),
    since: `${isToday ? clockTime(instant(since)) : saidInstant(instant(since), now)} 起暂停`,
    why: waits[reason],
    then: [resumes[reason], ...left].join('，'),
  }
}
