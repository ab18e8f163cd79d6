import type { PlacedItem } from './flow-rows.ts'

/** A corner of a line, px. */
export interface Corner {
  x: number
  y: number
}

/** Where a line runs between its two ends: straight down at `channel`, which no box in between covers. */
export interface FlowRoute {
  from: PlacedItem
  to: PlacedItem
  fromRow: number
  toRow: number
  channel: number
}

const cornerRadius = 10
const clearance = 4
/** No box reaches so far out: the way that is always free. */
const margin = 3
/** Room left of a single done line: nearer than the margin where it is free. */
const aside = 26

export function centreOf({ x, w }: PlacedItem): number {
  return x + w / 2
}

function covers({ x, w }: PlacedItem, at: number): boolean {
  return at > x - clearance && at < x + w + clearance
}

/** Chooses the shortest free way down for every line. */
export function flowRoutes(rows: readonly PlacedItem[][], width: number): FlowRoute[] {
  const where = new Map(rows.flatMap((row, at) => row.map((placed) => [placed.item.key, { placed, at }] as const)))
  return rows.flatMap((row, toRow) =>
    row.flatMap((to) =>
      to.item.dependsOn.flatMap((key) => {
        const source = where.get(key)
        if (!source) return []
        const between = rows.slice(source.at + 1, toRow).flat()
        const a = centreOf(source.placed)
        const b = centreOf(to)
        const travel = (way: number) => Math.abs(way - a) + Math.abs(way - b)
        const ways = [a, b, width / 2, width / 4, (width * 3) / 4, aside, width - aside, margin, width - margin]
        const free = ways.filter((way) => !between.some((box) => covers(box, way)))
        const channel = free.sort((one, other) => travel(one) - travel(other))[0] ?? margin
        return [{ from: source.placed, to, fromRow: source.at, toRow, channel }]
      }),
    ),
  )
}

/** Gaps (index of the row above) in which this line moves sideways and so needs room. */
export function sidewaysGaps({ from, to, fromRow, toRow, channel }: FlowRoute): number[] {
  const gaps: number[] = []
  if (Math.abs(centreOf(from) - channel) > 0.5) gaps.push(fromRow)
  if (Math.abs(centreOf(to) - channel) > 0.5) gaps.push(toRow - 1)
  return gaps
}

function distance(a: Corner, b: Corner): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function toward(from: Corner, to: Corner, by: number): Corner {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by }
}

function write({ x, y }: Corner): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

function straightened(corners: readonly Corner[]): Corner[] {
  const distinct = corners.filter((corner, at) => {
    const before = corners[at - 1]
    return !before || distance(before, corner) > 0.5
  })
  return distinct.filter((corner, at) => {
    const before = distinct[at - 1]
    const after = distinct[at + 1]
    if (!before || !after) return true
    return !(before.x === corner.x && corner.x === after.x) && !(before.y === corner.y && corner.y === after.y)
  })
}

/** Path data through right-angled corners, each rounded. */
export function roundedPath(corners: readonly Corner[]): string {
  const line = straightened(corners)
  return line
    .map((corner, at) => {
      const before = line[at - 1]
      const after = line[at + 1]
      if (!before) return `M${write(corner)}`
      if (!after) return `L${write(corner)}`
      const radius = Math.min(cornerRadius, distance(before, corner) / 2, distance(corner, after) / 2)
      return `L${write(toward(corner, before, radius))}Q${write(corner)} ${write(toward(corner, after, radius))}`
    })
    .join('')
}
