import { careScale, flowLayout, fontSizes } from '@hub/design'
import type { FlowChart, FlowNode } from '@hub/design'
import { boxWords } from './flow-words'
import { cardTag, cardWords, dueWords } from './node-words'
import { lineCount } from './text-width'
import type { ChartNode } from './use-journey'

const lineHeight = 1.5
const cardPadding = 12
const boxPadding = 10
const numerals = ['', '', '两', '三', '四', '五', '六']

/** A running step of the home is a card; one of the building site stays a box. */
function isCard({ phase, lane }: ChartNode): boolean {
  return phase === 'now' && lane !== 'construction'
}

/** What the building site has finished is told by the time line; here it would hide what is still to come. */
function isDrawn({ phase, lane }: ChartNode): boolean {
  return phase !== 'done' || lane !== 'construction'
}

/** Height that a box of this width needs for its words, px. */
function heightOf(node: ChartNode, today: string, width: number, narrow: boolean, scale: number): number {
  const body = fontSizes.body * scale
  const secondary = fontSizes.secondary * scale
  const caption = fontSizes.caption * scale
  if (node.phase === 'done') return Math.ceil(secondary * 2.3)
  if (isCard(node)) {
    const inner = width - 2 * cardPadding - 4
    const tag = cardTag(node)
    const name = lineCount(tag ? `${node.shortName}${tag}—` : node.shortName, body, inner) * body
    const todo = lineCount(cardWords(node), secondary, inner) * secondary
    const due = dueWords(node, today) ? secondary : 0
    return Math.ceil((name + todo + due) * lineHeight + 2 * cardPadding)
  }
  const { name, who, date } = boxWords(node, today, narrow)
  const inner = width - 2 * boxPadding
  const lines = lineCount(name, secondary, inner) * secondary + lineCount(`${who}—${date}`, caption, inner) * caption
  return Math.ceil(lines * 1.4 + (node.phase === 'later' ? 14 : 20))
}

/** The journey as boxes and lines for a card of this width, with room for every word. */
export function flowChart(nodes: readonly ChartNode[], today: string, width: number, care: boolean): FlowChart {
  const scale = care ? careScale : 1
  const joinWords = new Map(nodes.map(({ dependsOn, joinWords: words }) => [[...dependsOn].sort().join(), words]))
  const drawn = nodes.filter(isDrawn)
  const layout = (height: (node: ChartNode) => number) =>
    flowLayout(
      drawn.map((node): FlowNode => ({ ...node, isCard: isCard(node), height: height(node) })),
      {
        width,
        heights: { join: Math.ceil(fontSizes.caption * scale * lineHeight + 10) },
        joinWords: (keys) =>
          joinWords.get([...keys].sort().join()) ?? `${numerals[keys.length] ?? keys.length}项都办好才继续`,
      },
    )
  // Widths do not depend on heights: the first pass gives them, the second has room for the words.
  const widths = new Map(layout(() => 40).boxes.map(({ key, w }) => [key, w]))
  return layout((node) => {
    const own = widths.get(node.key) ?? width
    return heightOf(node, today, own, isNarrow(own, width), scale)
  })
}

/** A box that shares its row has room for the short name only. */
export function isNarrow(boxWidth: number, chartWidth: number): boolean {
  return boxWidth < chartWidth / 2
}
