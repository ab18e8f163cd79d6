import { actorLabels } from '@hub/contracts/vocabulary'
import { type CivilDate, civilDateIn, diffDays } from '@hub/kernel'
import type { DatedMoment } from '../journeys/index.js'
import type { OpenItem } from '../money/index.js'

/** One all-day event. */
export interface CalendarEvent {
  /** The same for the same thing, whatever becomes of its day. */
  readonly uid: string
  readonly on: CivilDate
  readonly summary: string
  readonly description: string
  /** Rises with every change (RFC 5545, 3.8.7.4), or a calendar keeps the old day. */
  readonly sequence: number
  readonly changedAt: Date
  /** A reminder: only for what the reader has to do. */
  readonly alarm: boolean
}

/** How often all nodes changed together, which never falls, and when each of them did. */
export interface JourneyChanges {
  readonly begunAt: Date
  readonly changeCount: number
  readonly changes: Readonly<Record<string, Date>>
}

/**
 * The moments with a day as events. No amounts, no names, no notes of staff: a link may be passed on. A predicted day
 * depends on the whole journey and on today, so the count is that of all changes and of the days since the beginning; of
 * the others too, since a predicted day may become a planned one and go back.
 */
export function calendarEvents(
  journeyId: string,
  moments: readonly DatedMoment[],
  history: JourneyChanges,
  today: CivilDate,
): CalendarEvent[] {
  const { sequence, changedAt } = asOfToday(history, today)
  return moments.flatMap((moment): CalendarEvent[] => {
    const { kind, nodeKey, on } = moment
    if (on === null) return []
    return [
      {
        uid: `${kind}-${nodeKey}-${journeyId}@service-hub`,
        on,
        summary: summary(moment),
        description: description(moment),
        ...{ sequence, changedAt },
        alarm: kind === 'todo' && moment.turn === 'customer',
      },
    ]
  })
}

/** What the customer still has to pay. Its day may follow from a node, so it counts with the whole journey. */
export function paymentEvents(
  items: readonly OpenItem[],
  plan: Readonly<Record<string, number>>,
  history: JourneyChanges,
  today: CivilDate,
): CalendarEvent[] {
  const { sequence, changedAt } = asOfToday(history, today)
  return items.flatMap(({ itemId, name, payer, dueOn, state }): CalendarEvent[] => {
    if (payer !== 'customer' || dueOn === null || state === 'passed') return []
    return [
      {
        ...{ uid: `payment-${itemId}@service-hub`, on: dueOn, summary: `付款：${name}`, changedAt, alarm: true },
        description: '金额和账户打开“客户服务”小程序查看。房款只付监管账户，别处都不要付。',
        sequence: sequence + (plan[itemId] ?? 0),
      },
    ]
  })
}

/** Of what depends on the whole journey and on the day. */
function asOfToday({ begunAt, changeCount, changes }: JourneyChanges, today: CivilDate) {
  const days = Math.max(0, diffDays(today, civilDateIn(begunAt)))
  const midnight = new Date(`${today}T00:00:00+08:00`)
  return { sequence: changeCount + days, changedAt: latest([begunAt, midnight, ...Object.values(changes)]) }
}

function summary({ kind, turn, title }: DatedMoment): string {
  if (kind !== 'todo' || turn === null) return title
  return turn === 'customer' ? `轮到您：${title}` : `${title}（${actorLabels[turn]}）`
}

function description({ kind, nodeName, predicted, source }: DatedMoment): string {
  const lines = [
    kind === 'todo' ? `步骤：${nodeName}，请在这天前完成。` : `步骤：${nodeName}。`,
    ...(predicted ? ['按现在的进度推算，有变化会自动更新。'] : []),
    ...(source ? [`依据：${source}。`] : []),
    '详情和要带的材料，打开“客户服务”小程序查看。',
  ]
  return lines.join('\n')
}

const latest = (instants: readonly Date[]): Date => new Date(Math.max(...instants.map((instant) => instant.getTime())))
