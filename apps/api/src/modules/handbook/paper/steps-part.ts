import { type Actor, actorLabels } from '@hub/contracts/vocabulary'
import { formatDateSeenOn } from '@hub/kernel'
import type { Handbook, HandbookStep } from '../handbook.types.js'
import { palette } from './palette.js'
import { innerWidth, page, type Paper } from './paper.js'
import { drawTitle, titleHeight } from './section-title.js'

const rowHeight = 16.5
const gutter = 20
const column = (innerWidth - gutter) / 2

/** All steps in two columns, read downwards: mark, name, whose, day. */
export function drawSteps(paper: Paper, { steps, printedOn }: Handbook): void {
  const rows = Math.ceil(steps.length / 2)
  paper.need(titleHeight + rows * rowHeight)
  drawTitle(paper, '全部步骤')
  const top = paper.y + titleHeight
  steps.forEach((step, index) => {
    const x = page.margin + (index < rows ? 0 : column + gutter)
    row(paper, step, { index, x, y: top + (index % rows) * rowHeight, printedOn })
  })
  paper.y = top + rows * rowHeight + 10
}

interface Place {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly printedOn: Handbook['printedOn']
}

/** As narrow as the column. */
const names: Record<Actor, string> = { ...actorLabels, registry: '登记中心' }

function row(paper: Paper, step: HandbookStep, { index, x, y, printedOn }: Place): void {
  const { name, turn, state, running, day } = step
  const over = state === 'done'
  const colour = over ? palette.ink3 : palette.ink
  if (running) paper.box(x - 4, y - 1.5, column + 8, rowHeight - 1, palette.accent100, 4)
  mark(paper, step, index, x, y)
  paper.text(name, x + 20, y, 128, { size: 9, colour, bold: running })
  const whose = over ? '' : state === 'refused' ? '没有通过' : names[turn]
  paper.text(whose, x + 141, y + 0.5, 50, { size: 7.5, colour: state === 'refused' ? palette.danger : palette.ink2 })
  const words = { done: '', due: '最晚 ', expected: '约 ' }
  const on = day ? `${words[day.kind]}${formatDateSeenOn(day.on, printedOn)}` : ''
  paper.text(on, x + column - 82, y + 0.5, 82, {
    size: 7.5,
    colour: over ? palette.ink3 : palette.ink2,
    align: 'right',
  })
}

/** Done is a tick on a filled disc, running a filled number, later a ring with its number: told apart without colour. */
function mark(paper: Paper, { state, running }: HandbookStep, index: number, x: number, y: number): void {
  const [cx, cy, radius] = [x + 6.5, y + 6.6, 6]
  const { pdf } = paper
  if (state === 'done') {
    pdf.circle(cx, cy, radius).fill(palette.brand100)
    pdf
      .moveTo(cx - 2.8, cy + 0.1)
      .lineTo(cx - 0.8, cy + 2.1)
      .lineTo(cx + 2.9, cy - 2)
    pdf.lineWidth(1.1).strokeColor(palette.brand700).stroke()
    return
  }
  if (running) pdf.circle(cx, cy, radius).fill(palette.accent600)
  else
    pdf
      .circle(cx, cy, radius - 0.4)
      .lineWidth(0.8)
      .strokeColor(palette.ink3)
      .stroke()
  const colour = running ? palette.onBrand : palette.ink2
  paper.text(String(index + 1), cx - radius, cy - 4.6, radius * 2, { size: 6.5, colour, align: 'center' })
}
