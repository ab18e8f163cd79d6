import type { Handbook } from '../handbook.types.js'
import { palette } from './palette.js'
import { innerWidth, page, type Paper } from './paper.js'

const height = 40

/** Whom to ask, at the end. */
export function drawContact(paper: Paper, { officer, hotline }: Handbook): void {
  paper.need(height)
  paper.box(page.margin, paper.y, innerWidth, height, palette.brand50)
  const half = innerWidth / 2
  const label = { size: 8, colour: palette.ink2 } as const
  const value = { size: 11, bold: true, colour: palette.brand700 } as const
  const [x, y] = [page.margin + 14, paper.y + 6]
  if (officer) {
    paper.text('终身服务官', x, y, half, label)
    paper.text(`${officer.name}  ${officer.phone ?? ''}`, x, y + 12, half - 20, value)
  }
  const other = officer ? x + half : x
  paper.text('服务热线', other, y, half, label)
  paper.text(hotline, other, y + 12, half - 20, value)
  paper.y += height + 8
}
