import { fullDate } from '@hub/design'
import type { DurationAxis } from './duration-axis'
import type { NodeDetail } from './use-node'

/** `现在第 20 天`, `用了 12 天`, or how long it usually takes while it has not begun. */
export function durationTitle({ state, usualDays }: NodeDetail, axis: DurationAxis | undefined): string {
  if (state === 'done') return axis && axis.elapsed > 0 ? `用了 ${axis.elapsed} 天` : '当天办好'
  if (axis) return axis.elapsed === 0 ? '今天开始' : `现在第 ${axis.elapsed} 天`
  return usualDays ? `通常 ${usualRange(usualDays)}` : '时间'
}

export function usualRange({ min, max }: { min: number; max: number }): string {
  if (max === 0) return '当天'
  return min === max ? `${max} 天` : `${min}–${max} 天`
}

/** At the right of the title: the day that counts. */
export function durationDate({ state, actualOn, expectedOn }: NodeDetail, today: string): string {
  if (state === 'done') return actualOn === null ? '' : `${fullDate(actualOn, today)}办好`
  return expectedOn === null ? '' : `预计${fullDate(expectedOn, today)}有结果`
}

/** What the law and experience say; where no law sets a limit, that is said. */
export function durationSources({ usualDays, legalLimit, state }: NodeDetail, today: string): string[] {
  const law = legalLimit
    ? `法定 ${legalLimit.days} 日内${legalLimit.endsOn && state !== 'done' ? `，最迟${fullDate(legalLimit.endsOn, today)}` : ''}（${bare(legalLimit.source)}）。`
    : '这一步没有法定时限。'
  return usualDays ? [law, `通常 ${usualRange(usualDays)}（${bare(usualDays.source)}）。`] : [law]
}

function bare(source: string): string {
  return source.replace(/[。；]$/, '')
}
