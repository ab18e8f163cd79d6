import { flowItems } from './flow-graph.ts'
import { centreOf, flowRoutes, roundedPath, sidewaysGaps } from './flow-lines.ts'
import type { FlowRoute } from './flow-lines.ts'
import { flowRows } from './flow-rows.ts'
import type { PlacedItem } from './flow-rows.ts'
import type { FlowChart, FlowEdgeStyle, FlowItem, FlowNode, FlowOptions } from './flow-types.ts'

const straightGap = 20
const sidewaysGap = 32
/** Half the tick of a done line with a little air: lines end there, not at the edge of the line of text. */
const tickReach = 11

function gapsBelow(rows: readonly PlacedItem[][], routes: readonly FlowRoute[]): number[] {
  const sideways = new Set(routes.flatMap(sidewaysGaps))
  const onlyDone = (row: readonly PlacedItem[] | undefined) => row?.every(({ item }) => item.kind === 'done') ?? false
  return rows.map((row, at) => {
    if (at === rows.length - 1) return 0
    if (sideways.has(at)) return sidewaysGap
    return onlyDone(row) && onlyDone(rows[at + 1]) ? 0 : straightGap
  })
}

function edgeStyle({ from, to }: FlowRoute): FlowEdgeStyle {
  const target = to.item.phase
  if (target === 'later') return 'later'
  return from.item.phase === 'done' && (target === 'done' || target === 'now') ? 'done' : 'next'
}

/** How far inside its row a line starts or ends: a box is met at its edge, a done line at its tick. */
function reach(item: FlowItem): number {
  return item.kind === 'done' ? item.height / 2 - tickReach : 0
}

/**
 * Places a journey as a chart read from top to bottom: the trunk in the middle, the two loans side by side,
 * construction at the right, joins as items of their own. Pure and deterministic; nothing overlaps.
 *
 * @throws RangeError when the dependencies form a circle.
 */
export function flowLayout(nodes: readonly FlowNode[], options: FlowOptions): FlowChart {
  const { width } = options
  const rows = flowRows(flowItems(nodes, options), width)
  const routes = flowRoutes(rows, width)
  const gaps = gapsBelow(rows, routes)
  const heights = rows.map((row) => Math.max(...row.map(({ item }) => item.height)))
  let bottom = 0
  const tops = heights.map((height, at) => {
    const top = bottom
    bottom += height + (gaps[at] ?? 0)
    return top
  })
  const topOf = (at: number) => tops[at] ?? 0
  const bottomOf = (at: number) => topOf(at) + (heights[at] ?? 0)

  const chart: FlowChart = { width, height: bottom, boxes: [], joins: [], edges: [] }
  rows.forEach((row, at) => {
    const rowKinds = new Set(row.map(({ item }) => item.kind))
    for (const { item, x, w } of row) {
      const rowHeight = heights[at] ?? item.height
      const h = rowKinds.size === 1 ? rowHeight : item.height
      const place = { key: item.key, x, y: topOf(at) + (rowHeight - h) / 2, w, h }
      if (item.kind === 'join') {
        chart.joins.push({ ...place, of: item.dependsOn, words: item.words, phase: item.phase })
      } else chart.boxes.push({ ...place, kind: item.kind })
    }
  })
  const placeOf = new Map([...chart.boxes, ...chart.joins].map((place) => [place.key, place]))
  chart.edges = routes.flatMap((route): FlowChart['edges'] => {
    const from = placeOf.get(route.from.item.key)
    const to = placeOf.get(route.to.item.key)
    if (!from || !to) return []
    const a = { x: centreOf(route.from), y: from.y + from.h - reach(route.from.item) }
    const b = { x: centreOf(route.to), y: to.y + reach(route.to.item) }
    const leave = bottomOf(route.fromRow) + (gaps[route.fromRow] ?? 0) / 2
    const enter = topOf(route.toRow) - (gaps[route.toRow - 1] ?? 0) / 2
    const path = roundedPath([
      a,
      { x: a.x, y: leave },
      { x: route.channel, y: leave },
      { x: route.channel, y: enter },
      { x: b.x, y: enter },
      b,
    ])
    return [{ from: from.key, to: to.key, style: edgeStyle(route), path }]
  })
  return chart
}
