import { formatFullDate } from '@hub/kernel'
import type { Handbook, HandbookLimit } from '../handbook.types.js'
import { palette } from './palette.js'
import { innerWidth, page, type Paper } from './paper.js'
import { drawTitle, titleHeight } from './section-title.js'

const gutter = 20
const column = (innerWidth - gutter) / 2
const small = { size: 8.5 } as const
const quiet = { size: 7.5, colour: palette.ink2 } as const

/** What to bring, on the left; how long it may take by law, on the right. */
export function drawPapersAndLimits(paper: Paper, { papers, limits }: Handbook): void {
  const lists = papers.map(({ step, names }) => ({ step, words: names.join('、') }))
  const leftHeight = lists.reduce((sum, { words }) => sum + 13 + paper.heightOf(words, column - 12, small) + 4, 0)
  const rightHeight = limits.reduce((sum, limit) => sum + limitHeight(paper, limit), 0)
  paper.need(titleHeight + Math.max(leftHeight, rightHeight, 20))
  const top = paper.y
  const right = page.margin + column + gutter
  drawTitle(paper, '还要准备的材料')
  drawTitle(paper, '法律规定的期限', right)
  let y = top + titleHeight
  if (lists.length === 0) y += paper.text('都交齐了。', page.margin, y, column, small)
  for (const { step, words } of lists) {
    paper.text(step, page.margin, y, column, { ...small, bold: true })
    y += 13
    paper.pdf
      .rect(page.margin + 0.5, y + 1.5, 6.5, 6.5)
      .lineWidth(0.7)
      .strokeColor(palette.ink3)
      .stroke()
    y += paper.text(words, page.margin + 12, y - 1.5, column - 12, { ...small, colour: palette.ink2 }) + 5
  }
  let other = top + titleHeight
  if (limits.length === 0) other += paper.text('剩下的步骤没有法定期限，看合同约定。', right, other, column, small)
  for (const limit of limits) other += drawLimit(paper, limit, right, other)
  paper.y = Math.max(y, other) + 8
}

const limitWords = ({ days, endsOn }: HandbookLimit): string =>
  endsOn ? `${String(days)} 天内，最晚 ${formatFullDate(endsOn)}` : `${String(days)} 天内，还没开始计`

const limitHeight = (paper: Paper, limit: HandbookLimit): number =>
  13 + paper.heightOf(limitWords(limit), column, small) + paper.heightOf(limit.source, column, quiet) + 5

function drawLimit(paper: Paper, limit: HandbookLimit, x: number, y: number): number {
  paper.text(limit.step, x, y, column, { ...small, bold: true })
  const words = paper.text(limitWords(limit), x, y + 13, column, { ...small, colour: palette.ink2 })
  const source = paper.text(limit.source, x, y + 13 + words, column, { ...quiet, colour: palette.ink3 })
  return 13 + words + source + 5
}
