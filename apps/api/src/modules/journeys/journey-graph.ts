import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'

/** A template as numbers: positions in `template.nodes`, so that the rules run without looking up keys. */
export interface JourneyGraph {
  readonly position: ReadonlyMap<string, number>
  /** For each node the positions it depends on; always smaller than its own. */
  readonly dependencies: readonly (readonly number[])[]
  /** Every node as a journey begins: nothing has happened to it yet. */
  readonly locked: readonly NodeRecord[]
}

const graphs = new WeakMap<JourneyTemplate, JourneyGraph>()

/** The graph of a template, built once per template object: the home screen asks for it on every request. */
export function graphOf(template: JourneyTemplate): JourneyGraph {
  const known = graphs.get(template)
  if (known !== undefined) return known
  const position = new Map(template.nodes.map(({ key }, index) => [key, index]))
  const dependencies = template.nodes.map(({ dependsOn }) => dependsOn.flatMap((key) => position.get(key) ?? []))
  const graph = { position, dependencies, locked: template.nodes.map(lockedNode) }
  graphs.set(template, graph)
  return graph
}

function lockedNode({ key, actor, todo }: TemplateNode): NodeRecord {
  return {
    ...{ key, state: 'locked', turn: actor, todo, received: {}, note: null },
    ...{ dueOn: null, plannedOn: null, startedOn: null, actualOn: null },
  }
}

/**
 * Stored records in the order of the template.
 * @throws RangeError when a node has no record or a record no node: the journey does not run on this template.
 */
export function inTemplateOrder(template: JourneyTemplate, records: readonly NodeRecord[]): NodeRecord[] {
  const { position } = graphOf(template)
  const ordered = new Array<NodeRecord | undefined>(template.nodes.length)
  for (const record of records) {
    const index = position.get(record.key)
    if (index === undefined) throw new RangeError(`template ${template.key} has no node "${record.key}"`)
    ordered[index] = record
  }
  return ordered.map((record, index) => {
    if (record === undefined) throw new RangeError(`node "${String(template.nodes[index]?.key)}" has no record`)
    return record
  })
}

/**
 * Which nodes are behind the buyer: done, or skipped with everything before them behind as well. A node that was
 * skipped early does not open the way past an unfinished one.
 */
export function passedNodes({ dependencies }: JourneyGraph, records: readonly NodeRecord[]): boolean[] {
  const passed: boolean[] = []
  records.forEach(({ state }, index) => {
    passed.push(
      state === 'done' ||
        (state === 'skipped' && (dependencies[index] ?? []).every((before) => passed[before] === true)),
    )
  })
  return passed
}
