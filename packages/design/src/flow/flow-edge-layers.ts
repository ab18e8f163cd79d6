import { svgDocument, svgUrl } from '../svg-mask.ts'
import type { FlowChart, FlowEdgeStyle } from './flow-types.ts'

const strokes: Record<FlowEdgeStyle, string> = {
  later: 'stroke-width="1.5" stroke-dasharray="2 4"',
  next: 'stroke-width="1.5"',
  done: 'stroke-width="2.25"',
}

/** The chart's lines as masks, one per style, bottom to top; the page gives each its colour. */
export function flowEdgeLayers({ width, height, edges }: FlowChart): { style: FlowEdgeStyle; mask: string }[] {
  return (['later', 'next', 'done'] as const).flatMap((style) => {
    const d = edges.flatMap((edge) => (edge.style === style ? [edge.path] : [])).join('')
    if (d === '') return []
    const path = `<path d="${d}" fill="none" stroke="#000" stroke-linecap="round" ${strokes[style]}/>`
    return [{ style, mask: svgUrl(svgDocument(width, height, path)) }]
  })
}
