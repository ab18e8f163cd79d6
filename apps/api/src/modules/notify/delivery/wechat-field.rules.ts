/**
 * Values of subscribe messages, cut to WeChat's limits by the kind in the name of their field (`thing12` → `thing`;
 * wechat.md, Subscribe messages): a value that is too long, empty or of another script makes WeChat refuse the whole
 * message (47003).
 */
export function fieldValue(field: string, value: string): string {
  const kind = field.replace(/\d+$/u, '')
  const plain = value.replace(/\s+/gu, ' ').trim()
  switch (kind) {
    case 'phrase':
      return kept(plain, /\p{Script=Han}/u, 5) || '通知'
    case 'name':
      return kept(plain, /\p{Script=Han}/u, 10) || kept(plain, /[A-Za-z ]/u, 20).trim() || '客户'
    case 'character_string':
      return kept(plain, /[\x21-\x7e]/u, 32) || '-'
    case 'letter':
      return kept(plain, /[A-Za-z]/u, 32) || 'A'
    case 'number':
      return kept(plain, /[\d.]/u, 32) || '0'
    case 'symbol':
      return kept(plain, /[^\w\s\p{Script=Han}]/u, 5) || '-'
    case 'amount':
      return amount(plain)
    case 'phone_number':
      return kept(plain, /[\d+-]/u, 17) || '-'
    case 'car_number':
      return cut(plain, 8) || '-'
    case 'time':
    case 'date':
      return plain
    default:
      return cut(plain, 20) || '请打开小程序查看'
  }
}

/** At most so many UTF-16 units, which is how WeChat counts; never half a character, and an ellipsis where it was cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let end = ''
  for (const character of text) {
    if (end.length + character.length > most - 1) break
    end += character
  }
  return `${end}…`
}

function kept(text: string, wanted: RegExp, most: number): string {
  return Array.from(text)
    .filter((character) => wanted.test(character))
    .slice(0, most)
    .join('')
}

/** At most ten digits before the point; more cannot be told there. */
function amount(text: string): string {
  const digits = /(\d[\d,]*)(\.\d{1,2})?/u.exec(text)
  const whole = digits?.[1]?.replaceAll(',', '') ?? ''
  return whole === '' || whole.length > 10 ? '0元' : `${whole}${digits?.[2] ?? ''}元`
}
