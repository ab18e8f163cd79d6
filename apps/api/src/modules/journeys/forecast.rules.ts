import { civilDateFromDayNumber, dayNumber } from '@hub/kernel'
import type { CivilDate } from '@hub/kernel'
import { graphOf } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'

/** When a node is expected, and how far that lies from what was planned. */
export interface NodeForecast {
  readonly key: string
  /** Null for what is finished or skipped, and for construction that nobody reports. */
  readonly expectedOn: CivilDate | null
  /** Days the actual or expected day lies behind the planned one; 0 when in time or without a plan. */
  readonly daysLate: number
}

/** What the rest of the journey looks like from today. */
export interface Forecast {
  /** In the order of the template. */
  readonly nodes: readonly NodeForecast[]
  /** Actual or expected; null where it is not known yet. */
  readonly handoverOn: CivilDate | null
  readonly deedOn: CivilDate | null
}

/**
 * Critical path with the usual times: a node ends its usual longest time after the last of what it waits for, not before
 * its planned day, and not before today. A refused node begins anew today. One pass over the nodes, in day numbers,
 * because the home screen runs it on every request. Where nobody reports the construction, the contract's handover day
 * says more than usual building times counted from today would: then construction holds nothing up.
 * @param records in the order of the template.
 */
export function forecast(template: JourneyTemplate, records: readonly NodeRecord[], today: CivilDate): Forecast {
  const { dependencies } = graphOf(template)
  const now = dayNumber(today)
  const ends: (number | null)[] = []
  let handoverOn: CivilDate | null = null
  let deedOn: CivilDate | null = null

  const unreported = constructionUnreported(template, records)
  const nodes = template.nodes.map(({ key, usualDays, milestone, scope }, index): NodeForecast => {
    const record = records[index]
    if (unreported && scope === 'building' && record?.state !== 'done') {
      ends.push(null)
      return { key, expectedOn: null, daysLate: 0 }
    }
    const planned = record?.plannedOn == null ? null : dayNumber(record.plannedOn)
    let end = latestEnd(dependencies[index] ?? [], ends)
    let expectedOn: CivilDate | null = null
    if (record?.state === 'done') {
      end = record.actualOn === null ? end : dayNumber(record.actualOn)
    } else if (record?.state !== 'skipped') {
      const started = record?.state === 'active' && record.startedOn !== null ? dayNumber(record.startedOn) : null
      const from = record?.state === 'refused' ? now : (started ?? end ?? now)
      end = Math.max(from + (usualDays?.max ?? 0), planned ?? now, now)
      expectedOn = civilDateFromDayNumber(end)
    }
    ends.push(end)
    const day = record?.state === 'done' ? record.actualOn : expectedOn
    if (milestone === 'handover') handoverOn = day
    if (milestone === 'deed') deedOn = day
    const compared = record?.state === 'skipped' ? null : end
    const daysLate = planned === null || compared === null ? 0 : Math.max(0, compared - planned)
    return { key, expectedOn, daysLate }
  })
  return { nodes, handoverOn, deedOn }
}

/** No day of the building is known, but the contract's handover is. */
function constructionUnreported({ nodes }: JourneyTemplate, records: readonly NodeRecord[]): boolean {
  const promised = nodes.some(({ milestone }, index) => milestone === 'handover' && records[index]?.plannedOn != null)
  const known = nodes.some(({ scope }, index) => {
    const record = records[index]
    return scope === 'building' && (record?.actualOn != null || record?.plannedOn != null)
  })
  return promised && !known
}

/** The last day of what a node waits for; null where nothing of it has one. */
function latestEnd(before: readonly number[], ends: readonly (number | null)[]): number | null {
  let latest: number | null = null
  for (const index of before) {
    const end = ends[index] ?? null
    if (end !== null && (latest === null || end > latest)) latest = end
  }
  return latest
}
