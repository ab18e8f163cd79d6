import { flowLayers } from './flow-layers.ts'
import type { FlowItem } from './flow-types.ts'

/** One item with its horizontal place in px. */
export interface PlacedItem {
  item: FlowItem
  x: number
  w: number
}

/** Narrower than this a name of six characters does not fit on a line. */
const narrowest = 132
const edgeRoom = 12
const columnGap = 20

/** Share of the width and largest width by kind, for what stands alone in its row. */
const aloneWidths: Record<FlowItem['kind'], [number, number]> = {
  done: [0.68, 300],
  card: [0.86, 360],
  next: [0.74, 320],
  later: [0.62, 280],
  join: [1, 280],
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

interface Columns {
  width: number
  /** Both loans exist: each keeps its half all the way down. */
  split: boolean
}

function slots(count: number, width: number): { x: number; w: number }[] {
  const w = (width - 2 * edgeRoom - (count - 1) * columnGap) / count
  return Array.from({ length: count }, (_, at) => ({ x: edgeRoom + at * (w + columnGap), w }))
}

/** A caption of 12 px in care mode, so that the pill does not break. */
function joinWidth({ words }: FlowItem): number {
  return words.length * 15 + 28
}

function placeAlone(item: FlowItem, { width, split }: Columns): PlacedItem {
  const halves = slots(2, width)
  const half = item.lane === 'commercial' ? halves[0] : halves[1]
  if (split && half && (item.lane === 'commercial' || item.lane === 'fund')) return { item, ...half }
  const [share, most] = aloneWidths[item.kind]
  const w = Math.min(item.kind === 'join' ? joinWidth(item) : width * share, most, width - 2 * edgeRoom)
  return { item, x: (width - w) / 2, w }
}

/** The construction site hangs beside the trunk, at the right edge. */
function placeBeside(item: FlowItem, width: number): PlacedItem {
  const w = width * 0.4
  return { item, x: width - edgeRoom - w, w }
}

function rowsOfLayer(items: readonly FlowItem[], columns: Columns): PlacedItem[][] {
  const capacity = Math.max(1, Math.floor((columns.width - 2 * edgeRoom + columnGap) / (narrowest + columnGap)))
  const side = (lane: FlowItem['lane']) => (columns.split ? items.filter((item) => item.lane === lane) : [])
  const commercial = side('commercial')
  const fund = side('fund')
  const rest = items.filter((item) => !commercial.includes(item) && !fund.includes(item))
  const pairs = Array.from({ length: Math.max(commercial.length, fund.length) }, (_, at) =>
    [commercial[at], fund[at]].flatMap((item) => (item ? [placeAlone(item, columns)] : [])),
  )
  const others = chunks(rest, capacity).map((row) => {
    const [only] = row
    if (row.length === 1 && only) return [placeAlone(only, columns)]
    return slots(row.length, columns.width).flatMap((slot, at) => {
      const item = row[at]
      return item ? [{ item, ...slot }] : []
    })
  })
  return [...pairs, ...others]
}

/**
 * Rows from top to bottom: every item stands below all it depends on, and rows hold no more than fits.
 * A construction milestone gets its row just above the first thing it gates, however early it could have begun.
 */
export function flowRows(items: readonly FlowItem[], width: number): PlacedItem[][] {
  const lanes = new Set(items.map((item) => item.lane))
  const columns: Columns = { width, split: lanes.has('commercial') && lanes.has('fund') && width >= 2 * narrowest }
  const byKey = new Map(items.map((item) => [item.key, item]))
  const placed = new Set<string>()
  const rows: PlacedItem[][] = []
  const placeSite = (item: FlowItem): void => {
    if (placed.has(item.key)) return
    placed.add(item.key)
    for (const before of item.dependsOn.flatMap((key) => byKey.get(key) ?? [])) placeGates(before)
    rows.push([placeBeside(item, width)])
  }
  const placeGates = (item: FlowItem): void => {
    if (item.lane === 'construction') placeSite(item)
  }
  for (const layer of flowLayers(items)) {
    const here = layer.filter((item) => item.lane !== 'construction')
    here.flatMap((item) => item.dependsOn.flatMap((key) => byKey.get(key) ?? [])).forEach(placeGates)
    rows.push(...rowsOfLayer(here, columns))
  }
  items.forEach(placeGates)
  return rows
}
