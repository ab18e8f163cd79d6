import type { TemplateNode } from './journey.types.js'

type Linked = Pick<TemplateNode, 'key' | 'dependsOn'>

/**
 * Sorts nodes so that each comes after everything it depends on; of those that are ready the one written first goes
 * first, so the order of the data file shows on the screen. Unknown dependencies are ignored here.
 * @returns `undefined` where the nodes depend on each other in a circle.
 */
export function topologicalOrder<Node extends Linked>(nodes: readonly Node[]): Node[] | undefined {
  const known = new Set(nodes.map(({ key }) => key))
  const placed = new Set<string>()
  const waiting = [...nodes]
  const ordered: Node[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ dependsOn }) => dependsOn.every((key) => placed.has(key) || !known.has(key)))
    const [node] = next < 0 ? [] : waiting.splice(next, 1)
    if (node === undefined) return undefined
    placed.add(node.key)
    ordered.push(node)
  }
  return ordered
}

const found = new WeakMap<readonly Linked[], Map<string, Set<string>>>()

/** For each node the keys of all nodes before it, however far. Needs the nodes in topological order; worked out once. */
export function ancestorsOf(nodes: readonly Linked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = found.get(nodes)
  if (known) return known
  const ancestors = new Map<string, Set<string>>()
  for (const { key, dependsOn } of nodes) {
    const before = new Set(dependsOn)
    for (const dependency of dependsOn) for (const earlier of ancestors.get(dependency) ?? []) before.add(earlier)
    ancestors.set(key, before)
  }
  found.set(nodes, ancestors)
  return ancestors
}
