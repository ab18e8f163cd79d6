import type { Result } from '@hub/contracts'
import { actorLabels } from '@hub/contracts/vocabulary'
import { daysBetween, fullDate } from '@hub/design'

type Screen = Result<'GET /home-screen'>
export type Progress = NonNullable<Screen['progress']>
export type CurrentNode = Progress['current'][number]

/** Whom the reader knows as "us": the developer. Everybody else is named. */
const us = new Set(['developer', 'property_company'])

export interface PartyWords {
  kind: 'yours' | 'third' | 'ours'
  tag: string
  title: string
  detail: string
}

/** One running node: whose turn, what, until when. */
export function partyWords({ turn, name, todo, dueOn, expectedOn }: CurrentNode, today: string): PartyWords {
  const expected = daysBetween(today, expectedOn) > 0 ? `预计${fullDate(expectedOn, today)}办好` : ''
  if (turn === 'customer') {
    return { kind: 'yours', tag: '轮到您', title: todo, detail: dueOn ? `${fullDate(dueOn, today)}前` : expected }
  }
  const due = dueOn ? `最迟${fullDate(dueOn, today)}办好` : expected
  if (us.has(turn)) return { kind: 'ours', tag: '', title: name, detail: due ? `我们在办，${due}` : '我们在办' }
  return { kind: 'third', tag: `${actorLabels[turn]}在办`, title: name, detail: due || todo }
}

/** What runs now, short enough for the ring. */
export function ringTitle({ current, done, total }: Progress): string {
  const [first] = current
  if (!first) return done === total ? '全部办完' : '等工程'
  return first.shortName
}

/** What stands under the ring: the next of the two days everybody asks for. */
export function ringDate(progress: Progress, today: string): { label: string; date: string } | undefined {
  const { handoverOn, handedOver, deedOn, deedDone } = progress
  if (!handedOver) return handoverOn === null ? undefined : { label: '预计交付', date: fullDate(handoverOn, today) }
  if (deedOn === null) return handoverOn === null ? undefined : { label: '已交付', date: fullDate(handoverOn, today) }
  return { label: deedDone ? '产证已办' : '预计拿产证', date: fullDate(deedOn, today) }
}

/** Days that the handover is expected after the contract's day; 0 when in time, done, or not known. */
export function daysBehindContract({ handoverOn, handedOver, handoverDueOn }: Progress): number {
  if (handedOver || handoverOn === null || handoverDueOn === null) return 0
  return Math.max(0, daysBetween(handoverDueOn, handoverOn))
}

/** Without the warning that handover is late, which a delay that was told says better. */
export function withoutLateHandover({ items, total }: Screen['risks']): Screen['risks'] {
  const others = items.filter(({ ruleKey }) => ruleKey !== 'handover_late')
  return { items: others, total: total - items.length + others.length }
}
