import { actorLabels } from '@hub/contracts/vocabulary'
import { daysBetween, daysLeft, fullDate } from '@hub/design'
import type { ChartNode, JourneyScreen } from './use-journey'

/** Whom the reader knows as "us". */
export function isUs(turn: ChartNode['turn']): boolean {
  return turn === 'developer' || turn === 'property_company'
}

/** `开发商在办`, `公积金中心在办`; the reader's own turn is a tag instead. */
export function whoActs(turn: ChartNode['turn']): string {
  return isUs(turn) ? '我们在办' : `${actorLabels[turn]}在办`
}

/** By when a running node should move, as people say it. */
export function dueWords({ turn, dueOn, expectedOn }: ChartNode, today: string): string {
  if (dueOn !== null && turn === 'customer') return daysLeft(dueOn, today)
  if (dueOn !== null) return `最迟${fullDate(dueOn, today)}`
  return expectedOn !== null && daysBetween(today, expectedOn) > 0 ? `预计${fullDate(expectedOn, today)}` : ''
}

/** The date that counts now: the actual one, else the predicted one. */
export function countingDate({ state, actualOn, expectedOn }: ChartNode, today: string): string {
  if (state === 'skipped') return '不需要'
  if (state === 'done') return actualOn === null ? '' : fullDate(actualOn, today)
  return expectedOn === null ? '' : `预计${fullDate(expectedOn, today)}`
}

/** Second line of a running step's card: the reader is told what to do, otherwise who does it. */
export function cardWords({ turn, state, todo }: ChartNode): string {
  return turn === 'customer' || state === 'refused' ? todo : whoActs(turn)
}

/** The tag beside the name of a running step; none where somebody else is at work. */
export function cardTag({ turn, state }: ChartNode): string {
  if (state === 'refused') return '未通过'
  return turn === 'customer' ? '轮到您' : ''
}

/** One sentence over the chart: how far, and what runs. */
export function journeySummary({ progress, nodes }: JourneyScreen): string {
  const { done, total, current } = progress
  if (current.length === 0) return done === total ? `${total} 步全部办完` : `${total} 步走完 ${done} 步`
  const running = current.flatMap(({ key }) => nodes.find((node) => node.key === key) ?? [])
  const refused = running.find(({ state }) => state === 'refused')
  if (refused) return `${total} 步走完 ${done} 步，${refused.shortName}没有通过`
  if (running.length > 2) return `${total} 步走完 ${done} 步，${running.length} 项在办`
  return `${total} 步走完 ${done} 步，${running.map(({ shortName }) => shortName).join('、')}在办`
}
