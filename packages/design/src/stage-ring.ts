import { svgDocument, svgUrl } from './svg-mask.ts'

/** What one node of the journey looks like in the ring. */
export type StageSegment = 'done' | 'yours' | 'others' | 'later'

/** Side of the square the ring is drawn in, user units. */
export const ringSize = 120

const centre = ringSize / 2
const middle = 51
const thin = 8.5
const wide = 15
const outline = 1.6

/** Inner and outer radius of each kind: "yours" is wider, so that it is found without colour. */
const band: Record<StageSegment, [number, number]> = {
  done: [middle - thin / 2, middle + thin / 2],
  yours: [middle - wide / 2, middle + wide / 2],
  others: [middle - thin / 2 - 1 + outline / 2, middle + thin / 2 + 1 - outline / 2],
  later: [middle - thin / 2, middle + thin / 2],
}

function point(radius: number, angle: number): string {
  return `${(centre + radius * Math.sin(angle)).toFixed(2)} ${(centre - radius * Math.cos(angle)).toFixed(2)}`
}

/** The closed outline of segment `index` of `count`, from twelve o'clock clockwise. */
function segmentPath(kind: StageSegment, index: number, count: number): string {
  const [inner, outer] = band[kind]
  const gap = count === 1 ? 0.0001 : Math.min(0.09, (Math.PI * 2 * 0.28) / count)
  const from = (Math.PI * 2 * index) / count + gap / 2
  const to = (Math.PI * 2 * (index + 1)) / count - gap / 2
  const large = to - from > Math.PI ? 1 : 0
  return [
    `M${point(outer, from)}`,
    `A${outer} ${outer} 0 ${large} 1 ${point(outer, to)}`,
    `L${point(inner, to)}`,
    `A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}z`,
  ].join('')
}

/** Path data of one kind, for the layer that gets this kind's colour; empty when the ring has none of it. */
export function stageRingPath(segments: readonly StageSegment[], kind: StageSegment): string {
  return segments.map((each, index) => (each === kind ? segmentPath(kind, index, segments.length) : '')).join('')
}

/** The ring's layers, bottom to top; each is a mask over a ground of its own colour. */
export function stageRingLayers(segments: readonly StageSegment[]): { kind: StageSegment; mask: string }[] {
  return (['later', 'done', 'others', 'yours'] as const).flatMap((kind) => {
    const d = stageRingPath(segments, kind)
    if (d === '') return []
    const paint =
      kind === 'others' ? `fill="none" stroke="#000" stroke-width="${outline}" stroke-linejoin="round"` : 'fill="#000"'
    return [{ kind, mask: svgUrl(svgDocument(ringSize, ringSize, `<path d="${d}" ${paint}/>`)) }]
  })
}
