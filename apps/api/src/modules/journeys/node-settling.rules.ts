import type { CivilDate } from '@hub/kernel'
import { graphOf, passedNodes } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'

/** Settled records in the order of the template, and the finished nodes that a change has left without ground. */
export interface Settlement {
  readonly records: NodeRecord[]
  /** Keys of done or refused nodes with an unfinished node before them; a change that causes one is refused. */
  readonly stranded: string[]
}

/**
 * Opens every node whose dependencies are behind the buyer and locks the others again. A locked node keeps its turn,
 * its next action and its documents, so that correcting a date before it loses nothing.
 * @param records in the order of the template.
 * @param today the day from which a node without any dependency counts.
 */
export function settle(template: JourneyTemplate, records: readonly NodeRecord[], today: CivilDate): Settlement {
  const graph = graphOf(template)
  const passed = passedNodes(graph, records)
  const latest = latestDates(template, records)
  const stranded: string[] = []
  const settled = records.map((record, index): NodeRecord => {
    const ready = (graph.dependencies[index] ?? []).every((before) => passed[before] === true)
    if ((record.state === 'done' || record.state === 'refused') && !ready) stranded.push(record.key)
    if (record.state === 'active' && !ready) return { ...record, state: 'locked', startedOn: null }
    if (ready && (record.state === 'locked' || (record.state === 'active' && record.startedOn === null))) {
      return { ...record, state: 'active', startedOn: latest[index] ?? today }
    }
    return record
  })
  return { records: settled, stranded }
}

/** For each node the latest day on which something before it was done; through skipped nodes; null for a start. */
export function latestDates(template: JourneyTemplate, records: readonly NodeRecord[]): (CivilDate | null)[] {
  const latest: (CivilDate | null)[] = []
  for (const before of graphOf(template).dependencies) {
    let day: CivilDate | null = null
    for (const index of before) {
      const done = records[index]?.actualOn ?? latest[index] ?? null
      if (done !== null && (day === null || done > day)) day = done
    }
    latest.push(day)
  }
  return latest
}

/**
 * The records of a new journey.
 * @param startedOn the day its first node counts from, such as the day of import or of the subscription.
 */
export function beginJourney(template: JourneyTemplate, startedOn: CivilDate): NodeRecord[] {
  return settle(template, graphOf(template).locked, startedOn).records
}
