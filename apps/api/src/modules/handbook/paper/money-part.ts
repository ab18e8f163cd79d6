import { formatFullDate } from '@hub/kernel'
import type { Handbook } from '../handbook.types.js'
import { palette } from './palette.js'
import { innerWidth, page, type Paper } from './paper.js'
import { drawTitle, titleHeight } from './section-title.js'

/** Costs beside the price, named with who takes them. Amounts depend on area, family and city: the guides reckon them. */
const costs = [
  ['契税', '交给税务局，办产证前申报缴纳；首套、二套按面积有优惠。'],
  ['首期维修资金', '存进维修资金专户，收房前交；钱属于全体业主。'],
  ['登记费', '交给不动产登记中心，住宅每件 80 元（发改价格规〔2016〕2559 号）。'],
] as const
const nameWidth = 92

export function drawMoney(paper: Paper, { payments, account }: Handbook): void {
  const small = { size: 8.5 } as const
  paper.need(titleHeight + (payments.length + costs.length) * 15 + 60)
  drawTitle(paper, '要交的钱')
  paper.y += titleHeight
  for (const { name, amount, dueOn, late } of payments) {
    const day = dueOn === null ? '日期还没定' : `${formatFullDate(dueOn)}${late ? '，已过期' : '前'}`
    paper.text(name, page.margin, paper.y, nameWidth, { ...small, bold: true })
    paper.text(amount, page.margin + nameWidth, paper.y, 110, { ...small, bold: true })
    paper.text(day, page.margin + nameWidth + 120, paper.y, 200, {
      ...small,
      colour: late ? palette.danger : palette.ink2,
    })
    paper.y += 15
  }
  for (const [name, words] of costs) {
    paper.text(name, page.margin, paper.y, nameWidth, { ...small, bold: true })
    paper.text(words, page.margin + nameWidth, paper.y, innerWidth - nameWidth, { ...small, colour: palette.ink2 })
    paper.y += 15
  }
  warning(paper, account)
}

function warning(paper: Paper, account: Handbook['account']): void {
  const words = account
    ? `${account.bank}  ${account.accountName}  ${account.accountNumber}`
    : '账号以合同和预售许可证公示的为准，转账前请打服务热线核对。'
  const width = innerWidth - 28
  const height = 28 + paper.heightOf(words, width, { size: 9 })
  paper.y += 4
  paper.need(height)
  paper.box(page.margin, paper.y, innerWidth, height, palette.accent100)
  paper.box(page.margin, paper.y, 4, height, palette.accent600, 2)
  const title = '房款只付监管账户，别处都不要付，也不要转给个人'
  paper.text(title, page.margin + 16, paper.y + 6, width, { size: 10.5, bold: true, colour: palette.accent600 })
  paper.text(words, page.margin + 16, paper.y + 22, width, { size: 9 })
  paper.y += height + 12
}
