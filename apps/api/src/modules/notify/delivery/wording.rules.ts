import type { CivilDate } from '@hub/kernel'
import { civilDate, civilDateIn, civilDateParts } from '@hub/kernel'
import type { Blank } from '../messages.schema.js'

/** What blanks are filled with. */
export type Facts = Readonly<Record<Blank, string>>

/** `{title}` and the like, filled. */
export const filled = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/gu, (blank, name: string) => (name in facts ? facts[name as Blank] : blank))

interface Told {
  readonly title: string
  readonly words: string
  readonly home: string
  readonly homeId: string | null
  readonly day: string | null
  readonly number: string | null
  readonly aboutId: string | null
  readonly createdAt: Date
}

/** A message without a day speaks of the day on which it was written. */
export function factsOf({ title, words, home, homeId, day, number, aboutId, createdAt }: Told): Facts {
  const written = civilDateIn(createdAt)
  return {
    ...{ title, words, home: home || '我的房屋', homeId: homeId ?? '', aboutId: aboutId ?? '', number: number ?? '' },
    day: chinese(day === null ? written : civilDate(day)),
    time: `${chinese(written)} ${timeOfDay(createdAt)}`,
  }
}

function chinese(date: CivilDate): string {
  const { year, month, day } = civilDateParts(date)
  return `${String(year)}年${String(month)}月${String(day)}日`
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const timeOfDay = (instant: Date): string => clock.format(instant)
