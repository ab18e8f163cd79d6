import type { Fen } from './fen.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']

/**
 * An amount in Chinese capitals, as receipts and cheques write it: `捌拾玖万肆仟元整`, `捌仟陆佰叁拾伍元叁角贰分`.
 * After yuan and after jiao stands 整; a missing jiao before fen is said as 零.
 * Source: 支付结算办法 (银发〔1997〕393号), 附一 "正确填写票据和结算凭证的基本规定".
 */
export function chineseCapitals(amount: Fen): string {
  const size = Math.abs(amount)
  const [yuan, jiao, cents] = [Math.floor(size / 100), Math.floor(size / 10) % 10, size % 10]
  const whole = yuan > 0 ? `${wholeNumber(yuan)}元` : ''
  const sign = amount < 0 ? '负' : ''
  if (jiao === 0 && cents === 0) return `${sign}${whole === '' ? '零元' : whole}整`
  const tenths = jiao > 0 ? `${digit(jiao)}角` : whole === '' ? '' : '零'
  return `${sign}${whole}${tenths}${cents > 0 ? `${digit(cents)}分` : '整'}`
}

/** Above nought. Groups of four, and 亿 counts in groups of its own: 万亿 is a thousand thousand million. */
function wholeNumber(n: number): string {
  if (n < 10_000) return belowTenThousand(n)
  const [unit, name] = n < 100_000_000 ? [10_000, '万'] : [100_000_000, '亿']
  const rest = n % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  return `${wholeNumber(Math.floor(n / unit))}${name}${rest > 0 ? gap + wholeNumber(rest) : ''}`
}

function belowTenThousand(n: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const value = Math.floor(n / 10 ** place) % 10
    if (value === 0) gap = words !== ''
    else {
      words += `${gap ? '零' : ''}${digit(value)}${PLACES[place] ?? ''}`
      gap = false
    }
  }
  return words
}

function digit(value: number): string {
  return DIGITS[value] ?? ''
}
