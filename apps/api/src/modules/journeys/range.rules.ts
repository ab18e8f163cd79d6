import { type CivilDate, civilDateFromDayNumber, dayNumber } from '@hub/kernel'
import type { Forecast } from './forecast.rules.js'
import { isEnough, type NodeExperience, type NodeHistory, type Spread } from './history/node-history.js'
import { graphOf } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'

/** Between which days most of our homes would have got there, and how many homes that is taken from. */
export interface DayRange {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly homes: number
}

export interface MilestoneRanges {
  readonly handover: DayRange | null
  readonly deed: DayRange | null
}

interface Span {
  readonly low: number
  readonly high: number
}

const none: MilestoneRanges = { handover: null, deed: null }

/**
 * The critical path of what is left, walked twice: with the times that only one home in ten beat (p10) and that nine in
 * ten kept (p90). A planned node ends as far from its plan as it used to end. A node of which we know too little takes
 * its usual time. Without enough history of the milestone itself there is no range: it would be a guess.
 * The range holds the expected day, and no day of it is gone.
 * @param records in the order of the template.
 */
export function milestoneRanges(
  template: JourneyTemplate,
  records: readonly NodeRecord[],
  expected: Forecast,
  history: NodeHistory,
  today: CivilDate,
): MilestoneRanges {
  if (history.size === 0) return none
  const { dependencies } = graphOf(template)
  const now = dayNumber(today)
  const spans: (Span | null)[] = []
  const ranges: { handover: DayRange | null; deed: DayRange | null } = { handover: null, deed: null }
  template.nodes.forEach((node, index) => {
    const before = latest((dependencies[index] ?? []).map((at) => spans[at] ?? null))
    const record = records[index]
    const day = expected.nodes[index]?.expectedOn ?? null
    if (!record || record.state === 'skipped' || (record.state !== 'done' && day === null)) {
      spans.push(record?.state === 'skipped' ? before : null)
      return
    }
    if (record.state === 'done') {
      const on = record.actualOn === null ? null : dayNumber(record.actualOn)
      spans.push(on === null ? before : { low: on, high: on })
      return
    }
    const known = enoughOf(node, history.get(node.key))
    const span = spanOf(node, record, before, known, now)
    spans.push(span)
    const base = (record.plannedOn === null ? known.duration : known.slip) ?? known.duration
    if (node.milestone !== null && base !== null && day !== null) {
      const at = dayNumber(day)
      ranges[node.milestone] = {
        from: civilDateFromDayNumber(Math.min(span.low, at)),
        to: civilDateFromDayNumber(Math.max(span.high, at)),
        homes: base.homes,
      }
    }
  })
  return ranges
}

function spanOf(
  { usualDays }: TemplateNode,
  { state, startedOn, plannedOn }: NodeRecord,
  before: Span | null,
  { duration, slip }: NodeExperience,
  now: number,
): Span {
  const today = { low: now, high: now }
  const started = state === 'active' && startedOn !== null ? dayNumber(startedOn) : null
  const from = state === 'refused' ? today : started === null ? (before ?? today) : { low: started, high: started }
  const planned = plannedOn === null ? -Infinity : dayNumber(plannedOn)
  return {
    low: Math.max(from.low + (duration?.p10 ?? usualDays?.min ?? 0), planned + (slip?.p10 ?? 0), now),
    high: Math.max(from.high + (duration?.p90 ?? usualDays?.max ?? 0), planned + (slip?.p90 ?? 0), now),
  }
}

function enoughOf({ scope }: TemplateNode, known: NodeExperience | undefined): NodeExperience {
  const enough = (spread: Spread | null | undefined): Spread | null =>
    spread && isEnough(spread, scope) ? spread : null
  return { duration: enough(known?.duration), slip: enough(known?.slip) }
}

function latest(spans: readonly (Span | null)[]): Span | null {
  return spans.reduce<Span | null>((late, span) => {
    if (span === null || late === null) return late ?? span
    return { low: Math.max(late.low, span.low), high: Math.max(late.high, span.high) }
  }, null)
}
