import { careScale, flowLayout, fontSizes } from '@hub/design'
import type { FlowChart, FlowNode } from '@hub/design'
import { countingDate, dueWords } from './node-words'
import { lineCount } from './text-width'
import type { ChartNode } from './use-journey'

const lineHeight = 1.5
const cardPadding = 12

/** A running step of the home is a card; one of the building site stays a box. */
function isCard({ phase, lane }: ChartNode): boolean {
  return phase === 'now' && lane !== 'construction'
}

/** Height that a box needs for its words, px. */
function heightOf(node: ChartNode, today: string, innerWidth: number, scale: number): number {
  const body = fontSizes.body * scale
  const secondary = fontSizes.secondary * scale
  const caption = fontSizes.caption * scale
  if (isCard(node)) {
    const name = lineCount(`${node.shortName}—轮到您`, body, innerWidth) * body
    const todo = lineCount(node.todo, secondary, innerWidth) * secondary
    const due = dueWords(node, today) ? secondary : 0
    return Math.ceil((name + todo + due) * lineHeight + 2 * cardPadding + 4)
  }
  if (node.phase === 'done') return Math.ceil(secondary * 2.3)
  if (node.phase === 'next' || node.phase === 'now') {
    const detail = lineCount(`不动产登记中心办 ${countingDate(node, today)}`, caption, innerWidth) * caption
    return Math.ceil((secondary + detail) * lineHeight + 20)
  }
  return Math.ceil((secondary + caption) * lineHeight + 12)
}

/** The journey as boxes and lines for a card of this width, with room for every word. */
export function flowChart(nodes: readonly ChartNode[], today: string, width: number, care: boolean): FlowChart {
  const scale = care ? careScale : 1
  const joinWords = new Map(nodes.map(({ dependsOn, joinWords: words }) => [[...dependsOn].sort().join(), words]))
  const branching = nodes.filter(isCard).length > 1
  const innerWidth = (branching ? width / 2 - 24 : width * 0.7) - 2 * cardPadding
  const drawn = nodes.map((node): FlowNode => ({
    key: node.key,
    lane: node.lane,
    dependsOn: node.dependsOn,
    phase: node.phase,
    isCard: isCard(node),
    height: heightOf(node, today, innerWidth, scale),
  }))
  return flowLayout(drawn, {
    width,
    heights: { join: Math.ceil(fontSizes.caption * scale * lineHeight + 10) },
    joinWords: (keys) => joinWords.get([...keys].sort().join()) ?? '这几项都办好才继续',
  })
}
