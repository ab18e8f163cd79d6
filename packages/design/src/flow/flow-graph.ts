import type { FlowItem, FlowNode, FlowOptions, FlowPhase } from './flow-types.ts'

const defaultHeights = { done: 32, card: 92, next: 60, later: 44, join: 26 }
const phaseOrder: FlowPhase[] = ['done', 'now', 'next', 'later']
const numerals = ['', '', '两', '三', '四', '五', '六', '七', '八', '九']

function defaultJoinWords(keys: readonly string[]): string {
  return `${numerals[keys.length] ?? String(keys.length)}项都办好才继续`
}

/** Leaves out what follows from other dependencies, so that no line says what two others say already. */
function withoutImplied(nodes: readonly FlowNode[]): Map<string, string[]> {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const ancestors = new Map<string, Set<string>>()
  const visiting = new Set<string>()
  const ancestorsOf = (key: string): Set<string> => {
    const known = ancestors.get(key)
    if (known) return known
    if (visiting.has(key)) throw new RangeError(`the journey runs in a circle at ${key}`)
    visiting.add(key)
    const found = new Set<string>()
    for (const before of byKey.get(key)?.dependsOn ?? []) {
      if (!byKey.has(before)) continue
      found.add(before)
      for (const earlier of ancestorsOf(before)) found.add(earlier)
    }
    ancestors.set(key, found)
    return found
  }
  return new Map(
    nodes.map((node) => {
      const direct = [...new Set(node.dependsOn)].filter((key) => byKey.has(key))
      ancestorsOf(node.key)
      return [node.key, direct.filter((key) => !direct.some((other) => ancestorsOf(other).has(key)))]
    }),
  )
}

function kindOf(node: FlowNode): FlowItem['kind'] {
  if (node.isCard) return 'card'
  return node.phase === 'now' ? 'next' : node.phase
}

/**
 * The journey as items to place: dependencies reduced, and where several nodes must all be finished, a join stands
 * between them and what follows. Nodes that wait for the same ones share a join.
 */
export function flowItems(nodes: readonly FlowNode[], options: FlowOptions): FlowItem[] {
  const heights = { ...defaultHeights, ...options.heights }
  const reduced = withoutImplied(nodes)
  const joins = new Map<string, FlowItem>()
  const items = nodes.map((node): FlowItem => {
    const dependsOn = reduced.get(node.key) ?? []
    const kind = kindOf(node)
    const item = { ...node, kind, dependsOn, height: node.height ?? heights[kind], words: '' }
    if (dependsOn.length < 2) return item
    const key = `join:${[...dependsOn].sort().join('+')}`
    const join = joins.get(key)
    const earlier = join && phaseOrder.indexOf(join.phase) < phaseOrder.indexOf(node.phase) ? join.phase : node.phase
    joins.set(key, {
      key,
      lane: 'main',
      kind: 'join',
      phase: earlier,
      dependsOn,
      height: heights.join,
      words: (options.joinWords ?? defaultJoinWords)(dependsOn),
    })
    return { ...item, dependsOn: [key] }
  })
  return [...items, ...joins.values()]
}
