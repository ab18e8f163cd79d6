import type { Result } from '@hub/contracts'
import { actorLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, daysBetween, fullDate, saidDate } from '@hub/design'

export type Risk = Result<'GET /homes/:homeId/risks'>['open'][number]

/** The ground it stands on: red only for what cannot wait. */
export const groundOf = { notice: 'info', warning: 'warn', urgent: 'danger' } as const

/** `您来办`, `银行负责`. */
export const whoDoes = ({ actor }: Risk): string => (actor === 'customer' ? '您来办' : `${actorLabels[actor]}负责`)

/** What to do, or that nothing is to be done. */
export const whatToDo = ({ action }: Risk): string => action ?? '您不用做什么'

/** The one sentence of a card: what the reader is to do comes before what it means. */
export const cardSentence = ({ action, means }: Risk): string => action ?? `${means}您不用做什么。`

/** `9月18日前`, `原定9月10日`; without a day, since when it stands here. */
export function dayWords({ deadline, openedAt }: Risk, today: string): string {
  if (deadline === null) return `${saidDate(civilDateOf(Date.parse(openedAt)), today)}提醒`
  return daysBetween(today, deadline) < 0 ? `原定${fullDate(deadline, today)}` : `${fullDate(deadline, today)}前`
}
