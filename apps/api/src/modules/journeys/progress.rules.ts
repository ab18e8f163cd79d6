import type { NodePhase, RingSegment, Stage } from '@hub/contracts/vocabulary'
import { stages } from '@hub/contracts/vocabulary'
import { graphOf, passedNodes } from './journey-graph.js'
import type { JourneyGraph } from './journey-graph.js'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'

/** How far the home's own journey is: construction is not counted, nor what this buyer does not need. */
export interface ProgressCount {
  readonly done: number
  readonly total: number
  /** Whole percent, rounded down, so that 100 means finished. */
  readonly percent: number
}

/** What the buyer's own count is made of: nodes of the home that were not skipped. */
function counts(node: TemplateNode | undefined, { state }: NodeRecord): boolean {
  return node?.scope === 'home' && state !== 'skipped'
}

/** @param records in the order of the template, as in every function of this file. */
export function countProgress(template: JourneyTemplate, records: readonly NodeRecord[]): ProgressCount {
  const counted = records.filter((record, index) => counts(template.nodes[index], record))
  const done = counted.filter(({ state }) => state === 'done').length
  const total = counted.length
  return { done, total, percent: total === 0 ? 100 : Math.floor((done * 100) / total) }
}

/** One segment per counted node, in the order of the journey. */
export function ringSegments(template: JourneyTemplate, records: readonly NodeRecord[]): RingSegment[] {
  return records.filter((record, index) => counts(template.nodes[index], record)).map(segment)
}

function segment({ state, turn }: NodeRecord): RingSegment {
  if (state === 'done') return 'done'
  if (state === 'locked') return 'later'
  return turn === 'customer' ? 'yours' : 'others'
}

/** How each node is drawn: finished, running, ready once the running ones end, or further off. */
export function nodePhases(template: JourneyTemplate, records: readonly NodeRecord[]): NodePhase[] {
  const graph = graphOf(template)
  const passed = passedNodes(graph, records)
  return records.map(({ state }, index) => {
    if (state === 'done' || state === 'skipped') return 'done'
    if (state === 'active' || state === 'refused') return 'now'
    return waitsOnlyForRunning(graph, records, passed, index) ? 'next' : 'later'
  })
}

/** A skipped node is looked through: what counts is what it waits for itself. */
function waitsOnlyForRunning(
  graph: JourneyGraph,
  records: readonly NodeRecord[],
  passed: readonly boolean[],
  index: number,
): boolean {
  return (graph.dependencies[index] ?? []).every((before) => {
    if (passed[before] === true) return true
    const state = records[before]?.state
    if (state === 'skipped') return waitsOnlyForRunning(graph, records, passed, before)
    return state === 'active' || state === 'refused'
  })
}

/** The furthest stage of which nothing of the home is left; null before the subscription is done. */
export function reachedStage(template: JourneyTemplate, records: readonly NodeRecord[]): Stage | null {
  const seen = new Set<Stage>()
  const unfinished = new Set<Stage>()
  for (const [index, node] of template.nodes.entries()) {
    const record = records[index]
    if (!record || !counts(node, record)) continue
    seen.add(node.stage)
    if (record.state !== 'done') unfinished.add(node.stage)
  }
  return stages.findLast((stage) => seen.has(stage) && !unfinished.has(stage)) ?? null
}
