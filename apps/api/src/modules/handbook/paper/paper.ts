import PDFDocument from 'pdfkit'
import { palette } from './palette.js'
import type { PaperFonts } from './paper-fonts.js'

/** Points, as everything on paper: 72 to the inch. */
export const page = { width: 595.28, height: 841.89, margin: 40, foot: 46 } as const
export const innerWidth = page.width - 2 * page.margin

export interface TextStyle {
  readonly size: number
  readonly colour?: string
  readonly bold?: boolean
  readonly align?: 'left' | 'right' | 'center'
}

/** A sheet that grows downwards: every part draws at `y` and leaves `y` below itself. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument
  y: number = page.margin

  constructor(fonts: PaperFonts, title: string) {
    this.pdf = new PDFDocument({
      ...{ size: 'A4', margin: 0, bufferPages: true, lang: 'zh-CN', displayTitle: true },
      info: { Title: title, Creator: 'Service Hub' },
    })
    this.pdf.registerFont('regular', fonts.regular)
    this.pdf.registerFont('bold', fonts.bold)
  }

  /** Begins another sheet where less than `height` is left. */
  need(height: number): void {
    if (this.y + height <= page.height - page.foot) return
    this.pdf.addPage()
    this.y = page.margin
  }

  /** Writes within `width` from (x, y) and gives the height that it took. Leaves `y` of the paper alone. */
  text(words: string, x: number, y: number, width: number, style: TextStyle): number {
    this.choose(style)
    const { align = 'left', size } = style
    this.pdf.fillColor(style.colour ?? palette.ink).text(words, x, y, { width, align, lineGap: size * 0.15 })
    return this.pdf.y - y
  }

  heightOf(words: string, width: number, style: TextStyle): number {
    this.choose(style)
    return this.pdf.heightOfString(words, { width, lineGap: style.size * 0.15 })
  }

  widthOf(words: string, style: TextStyle): number {
    this.choose(style)
    return this.pdf.widthOfString(words)
  }

  box(x: number, y: number, width: number, height: number, colour: string, radius = 6): void {
    this.pdf.roundedRect(x, y, width, height, radius).fill(colour)
  }

  line(y: number, x: number = page.margin, width = innerWidth): void {
    this.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(palette.line)
      .stroke()
  }

  /** Writes the foot of every sheet, now that their number is known, and ends. */
  end(foot: string): void {
    const { count } = this.pdf.bufferedPageRange()
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(index)
      const y = page.height - 32
      this.line(y - 6)
      this.text(foot, page.margin, y, innerWidth - 80, { size: 7.5, colour: palette.ink3 })
      const number = `第 ${String(index + 1)} / ${String(count)} 页`
      this.text(number, page.width - page.margin - 80, y, 80, { size: 7.5, colour: palette.ink3, align: 'right' })
    }
    this.pdf.end()
  }

  private choose({ size, bold = false }: TextStyle): void {
    this.pdf.font(bold ? 'bold' : 'regular').fontSize(size)
  }
}
