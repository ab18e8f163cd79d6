/** A piece of a text, and whether a line may not break inside it. */
export interface Piece {
  words: string
  whole: boolean
}

/** A date with its year and what follows it, a sum of money, a number with the word that counts it. */
const whole =
  /(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日[前后起]?|¥[\d,.]+|万分之[一二三四五六七八九十]|(?:[×÷] ?)?\d[\d,.]*(?: ?[–-] ?\d+)? ?(?:个月|个工作日|小时|分钟|天|份|步|笔|条|次|套|幢|页|元|号)/g

/** Cuts a text at what has to stay on one line: `9月18` and `日` on two lines cannot be read at a glance. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(whole)) {
    if (match.index > at) found.push({ words: text.slice(at, match.index), whole: false })
    found.push({ words: match[0], whole: true })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ words: text.slice(at), whole: false })
  return found
}
