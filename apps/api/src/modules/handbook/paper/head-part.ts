import { actorLabels } from '@hub/contracts/vocabulary'
import { formatDateSeenOn, formatFullDate } from '@hub/kernel'
import type { Handbook, HandbookStep } from '../handbook.types.js'
import { palette } from './palette.js'
import { innerWidth, page, type Paper } from './paper.js'

const bandHeight = 92

/** The band with the home's name, then what is going on now and who has to act. */
export function drawHead(paper: Paper, handbook: Handbook): void {
  const { project, home, way, printedOn, done, total } = handbook
  paper.box(0, 0, page.width, bandHeight, palette.brand700, 0)
  const left = page.margin
  paper.text('办事手册', left, 22, 200, { size: 11, colour: palette.brand100 })
  paper.text(`${project} ${home}`, left, 38, innerWidth - 140, { size: 20, bold: true, colour: palette.onBrand })
  const right = { size: 9, colour: palette.brand100, align: 'right' } as const
  paper.text(way, page.width - left - 160, 25, 160, right)
  paper.text(`${String(done)} / ${String(total)} 步已办完`, page.width - left - 160, 41, 160, right)
  paper.text(`${formatFullDate(printedOn)}打印`, page.width - left - 160, 57, 160, right)
  progress(paper, handbook)
  paper.y = bandHeight + 16
  paper.y += paper.text(handbook.headline, left, paper.y, innerWidth, { size: 15, bold: true }) + 4
  for (const step of handbook.steps.filter(({ running }) => running)) now(paper, step, handbook)
  paper.y += 6
}

/** One short bar per step along the foot of the band. */
function progress(paper: Paper, { steps }: Handbook): void {
  const gap = 3
  const width = (innerWidth - gap * (steps.length - 1)) / Math.max(1, steps.length)
  steps.forEach(({ state, running }, index) => {
    const colour = state === 'done' ? palette.onBrand : running ? palette.accent100 : palette.brand600
    paper.box(page.margin + index * (width + gap), bandHeight - 14, width, 4, colour, 2)
  })
}

function now(paper: Paper, { name, turn, todo, day }: HandbookStep, { printedOn }: Handbook): void {
  const yours = turn === 'customer'
  const tag = yours ? '轮到您' : actorLabels[turn]
  const style = { size: 9, bold: yours, colour: yours ? palette.onBrand : palette.ink2 }
  const width = paper.widthOf(tag, style) + 12
  const y = paper.y
  if (yours) paper.box(page.margin, y, width, 15, palette.brand600, 3)
  else paper.pdf.roundedRect(page.margin, y, width, 15, 3).lineWidth(0.8).strokeColor(palette.ink3).stroke()
  paper.text(tag, page.margin + 6, y + 0.5, width, style)
  const until = day?.kind === 'due' ? `，${formatDateSeenOn(day.on, printedOn)}前` : ''
  const words = `${name}：${todo ?? ''}${until}`
  const height = paper.text(words, page.margin + width + 8, y, innerWidth - width - 8, { size: 10 })
  paper.y += Math.max(15, height) + 4
}
