/**
 * Time as people say it. China has one time zone without summer time (UTC+8), so instants are shifted by a constant:
 * the mini-program has no `Intl`, and bare dates are never parsed as instants.
 */
const chinaOffset = 8 * 3_600_000
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Two days and more are said in days; below that, hours still matter. */
const saidInDays = 2 * day

interface DateParts {
  year: number
  month: number
  day: number
}

function parts(date: string): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) throw new RangeError(`not a civil date: ${date}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function dayNumber(date: string): number {
  const { year, month, day: dayOfMonth } = parts(date)
  return Date.UTC(year, month - 1, dayOfMonth) / day
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** The civil date in China of an instant (epoch milliseconds): `2026-09-16`. */
export function civilDateOf(instant: number): string {
  const shifted = new Date(instant + chinaOffset)
  return `${shifted.getUTCFullYear()}-${twoDigits(shifted.getUTCMonth() + 1)}-${twoDigits(shifted.getUTCDate())}`
}

/** Whole days from `from` to `to` (both `YYYY-MM-DD`), negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** `9月18日`; the year stands only when it is not this year's: `2028年6月18日`. */
export function fullDate(date: string, today: string): string {
  const { year, month, day: dayOfMonth } = parts(date)
  const short = `${month}月${dayOfMonth}日`
  return year === parts(today).year ? short : `${year}年${short}`
}

/** `5月20日–7月30日`, to stand beside a date of the same year; with years where one of them is another's. */
export function dayRange(from: string, to: string, beside: string): string {
  const { year } = parts(beside)
  const isNear = parts(from).year === year && parts(to).year === year
  return `${isNear ? '' : `${parts(from).year}年`}${fullDate(from, from)}–${fullDate(to, from)}`
}

/** `昨天`, `今天`, `明天`, else {@link fullDate}. */
export function saidDate(date: string, today: string): string {
  const near: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天' }
  return near[daysBetween(today, date)] ?? fullDate(date, today)
}

/** Time of day in China: `9:12`, `16:05`. */
export function clockTime(instant: number): string {
  const shifted = new Date(instant + chinaOffset)
  return `${shifted.getUTCHours()}:${twoDigits(shifted.getUTCMinutes())}`
}

/** `今天 9:12`, `9月12日 14:05`. */
export function saidInstant(instant: number, now: number): string {
  return `${saidDate(civilDateOf(instant), civilDateOf(now))} ${clockTime(instant)}`
}

/** A length of time in milliseconds: `2 天`, `3 小时 20 分`, `2 小时`, `40 分钟`, `不到 1 分钟`. */
export function duration(milliseconds: number): string {
  if (milliseconds < minute) return '不到 1 分钟'
  if (milliseconds >= saidInDays) return `${Math.floor(milliseconds / day)} 天`
  const hours = Math.floor(milliseconds / hour)
  const minutes = Math.floor((milliseconds % hour) / minute)
  if (hours === 0) return `${minutes} 分钟`
  return minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分`
}

/** A running clock: `还剩 3 小时 20 分`, or `已超时 2 小时` once due. Both arguments are epoch milliseconds. */
export function timeLeft(due: number, now: number): string {
  if (now < due) return `还剩${spaced(duration(due - now))}`
  const over = now - due
  return over < minute ? '刚刚超时' : `已超时${spaced(duration(over))}`
}

/** A deadline that is a day: `还剩 2 天`, `明天截止`, `今天截止`, `已超时 3 天`. */
export function daysLeft(lastDay: string, today: string): string {
  const left = daysBetween(today, lastDay)
  if (left === 0) return '今天截止'
  if (left === 1) return '明天截止'
  return left > 0 ? `还剩 ${left} 天` : `已超时 ${-left} 天`
}

/** The console's dense form: `剩 3 时 20 分`, since `3:20` reads as a time of day. */
export function timeLeftDense(due: number, now: number): string {
  const said = duration(Math.abs(due - now))
    .replace('小时', '时')
    .replace('分钟', '分')
  return (now < due ? '剩' : '超') + spaced(said)
}

function spaced(said: string): string {
  return /^\d/.test(said) ? ` ${said}` : said
}

/** `¥6,436.80`: an amount in fen, its digits moved as text, so that nothing is rounded. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}¥${digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}
