import { formatFullDate } from '@hub/kernel'
import type { Handbook } from '../handbook.types.js'
import { drawContact } from './contact-part.js'
import { drawHead } from './head-part.js'
import { drawMoney } from './money-part.js'
import { drawPapersAndLimits } from './papers-part.js'
import type { PaperFonts } from './paper-fonts.js'
import { Paper } from './paper.js'
import { drawSteps } from './steps-part.js'

/** The handbook as a stream of PDF. */
export function writeHandbook(handbook: Handbook, fonts: PaperFonts): PDFKit.PDFDocument {
  const paper = new Paper(fonts, `办事手册 ${handbook.project} ${handbook.home}`)
  drawHead(paper, handbook)
  drawSteps(paper, handbook)
  drawPapersAndLimits(paper, handbook)
  drawMoney(paper, handbook)
  drawContact(paper, handbook)
  const printed = formatFullDate(handbook.printedOn)
  paper.end(`${printed}打印。进度每天在变，最新的以“客户服务”小程序为准；手册里的预计日期不是承诺。`)
  return paper.pdf
}
