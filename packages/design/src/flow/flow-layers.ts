import type { FlowItem } from './flow-types.ts'

const phaseOrder = ['done', 'now', 'next', 'later'] as const

interface Standing {
  /** Index of its phase, or of the latest phase it depends on. */
  phase: number
  /** Steps of the same phase before it on its longest way: what is independent of each other shares a row. */
  depth: number
  /** Steps after it on its longest way. */
  rest: number
}

/**
 * Done items that began together with a running one and wait with it for what follows: they stay beside it, so that
 * the line to the running one need not go round them.
 */
function doneBesideRunning(items: readonly FlowItem[]): Set<FlowItem> {
  const waitsFor = (item: FlowItem) => [...item.dependsOn].sort().join()
  const running = new Set(items.filter(({ phase, kind }) => phase === 'now' && kind !== 'join').map(waitsFor))
  const continued = new Set(
    items.filter(({ phase }) => phase === 'done' || phase === 'now').flatMap((i) => i.dependsOn),
  )
  return new Set(
    items.filter(
      (item) =>
        item.phase === 'done' && item.dependsOn.length > 0 && running.has(waitsFor(item)) && !continued.has(item.key),
    ),
  )
}

function standings(items: readonly FlowItem[]): Map<FlowItem, Standing> {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const found = new Map<FlowItem, Standing>()
  const inOrder: FlowItem[] = []
  const besideRunning = doneBesideRunning(items)
  const stand = (item: FlowItem): Standing => {
    const known = found.get(item)
    if (known) return known
    const before = item.dependsOn.flatMap((key) => byKey.get(key) ?? []).map(stand)
    const own = besideRunning.has(item) ? phaseOrder.indexOf('now') : phaseOrder.indexOf(item.phase)
    const phase = Math.max(own, ...before.map((each) => each.phase))
    const depth = Math.max(-1, ...before.filter((each) => each.phase === phase).map((each) => each.depth)) + 1
    const standing = { phase, depth, rest: 0 }
    found.set(item, standing)
    inOrder.push(item)
    return standing
  }
  items.forEach(stand)
  for (const item of [...inOrder].reverse()) {
    for (const key of item.dependsOn) {
      const before = byKey.get(key)
      if (before) stand(before).rest = Math.max(stand(before).rest, stand(item).rest + 1)
    }
  }
  return found
}

/**
 * Groups items by the row they could share, top to bottom. What is done stands above what runs, then comes what is
 * next; what is later stands as low as it can, near what waits for it, so that lines stay short.
 */
export function flowLayers(items: readonly FlowItem[]): FlowItem[][] {
  const standing = standings(items)
  return phaseOrder.flatMap((name, phase) => {
    const group = items.filter((item) => standing.get(item)?.phase === phase)
    const rank = (item: FlowItem) => {
      const at = standing.get(item)
      return name === 'later' ? -(at?.rest ?? 0) : (at?.depth ?? 0)
    }
    const ranks = [...new Set(group.map(rank))].sort((a, b) => a - b)
    return ranks.map((each) => group.filter((item) => rank(item) === each))
  })
}
