import { palette } from './palette.js'
import { page, type Paper } from './paper.js'

/** Title of a part, 24 points high with its air. */
export function drawTitle(paper: Paper, title: string, x: number = page.margin): void {
  paper.box(x, paper.y + 3.5, 3, 11, palette.brand600, 1.5)
  paper.text(title, x + 9, paper.y, 240, { size: 11.5, bold: true, colour: palette.brand700 })
}

export const titleHeight = 23
