import type { Answer } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import type { Forecast } from './forecast.rules.js'
import { forecast } from './forecast.rules.js'
import { noHistory, type NodeHistory } from './history/node-history.js'
import { currentNodes, headline } from './headline.rules.js'
import { graphOf } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { type MilestoneRanges, milestoneRanges } from './range.rules.js'
import { countProgress, nodePhases, ringSegments } from './progress.rules.js'

export type Progress = Answer<'GET /homes/:homeId/journey'>['progress']
export type ChartNode = Answer<'GET /homes/:homeId/journey'>['nodes'][number]

/** A journey worked out for one day: what every page about it is made of. */
export interface JourneyView {
  readonly template: JourneyTemplate
  /** In the order of the template. */
  readonly records: readonly NodeRecord[]
  readonly forecast: Forecast
  readonly today: CivilDate
  readonly handoverDueOn: string | null
  readonly ranges: MilestoneRanges
}

export function journeyView(
  template: JourneyTemplate,
  records: readonly NodeRecord[],
  today: CivilDate,
  handoverDueOn: string | null,
  history: NodeHistory = noHistory,
): JourneyView {
  const expected = forecast(template, records, today)
  const ranges = milestoneRanges(template, records, expected, history, today)
  return { template, records, today, handoverDueOn, forecast: expected, ranges }
}

export function presentProgress({
  template,
  records,
  forecast: expected,
  today,
  handoverDueOn,
  ranges,
}: JourneyView): Progress {
  const finished = (milestone: 'handover' | 'deed'): boolean =>
    template.nodes.some((node, index) => node.milestone === milestone && records[index]?.state === 'done')
  const { position } = graphOf(template)
  return {
    ...countProgress(template, records),
    headline: headline(template, records),
    segments: ringSegments(template, records),
    current: currentNodes(template, records).map(({ node, record }) => ({
      key: node.key,
      name: node.name,
      shortName: node.shortName,
      turn: record.turn,
      todo: record.todo,
      dueOn: record.dueOn,
      expectedOn: expected.nodes[position.get(node.key) ?? -1]?.expectedOn ?? today,
    })),
    handoverOn: expected.handoverOn,
    handoverRange: ranges.handover,
    handedOver: finished('handover'),
    deedOn: expected.deedOn,
    deedRange: ranges.deed,
    deedDone: finished('deed'),
    handoverDueOn,
  }
}

export function presentNodes({ template, records, forecast: expected }: JourneyView): ChartNode[] {
  const phases = nodePhases(template, records)
  return template.nodes.flatMap((node, index): ChartNode[] => {
    const record = records[index]
    const predicted = expected.nodes[index]
    if (!record || !predicted) return []
    const { key, name, shortName, lane, dependsOn, joinWords } = node
    const { state, turn, todo, dueOn, plannedOn, actualOn, note } = record
    return [
      {
        ...{ key, name, shortName, lane, joinWords, state, turn, todo, dueOn, plannedOn, actualOn, note },
        dependsOn: [...dependsOn],
        phase: phases[index] ?? 'later',
        expectedOn: predicted.expectedOn,
        daysLate: predicted.daysLate,
      },
    ]
  })
}
