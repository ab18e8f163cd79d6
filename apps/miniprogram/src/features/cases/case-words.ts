import { caseKindLabels, caseReopenDays, endedCaseStates } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate, saidInstant } from '@hub/design'
import { clocksNow } from './clock-words'
import type { Case, CaseClock as Clock, CaseEvent } from './use-case'

type Named = Pick<Case, 'kind' | 'category' | 'place'>
const day = 86_400_000
/** A place that says no more than the kind does. */
const everywhere = new Set(['全屋', '公共区域'])

/** What it is about, as one says it: `卫生间漏水、渗水`, `投诉房屋质量`. */
export function subjectOf({ kind, category, place }: Named): string {
  if (kind === 'repair') return everywhere.has(place) ? `${category}报修` : place + category
  if (kind === 'complaint') return `投诉${category}`
  return `您的${caseKindLabels[kind]}`
}

/** The question that waits for the household's answer. */
export function openQuestion({ state, events }: Pick<Case, 'state' | 'events'>): CaseEvent | undefined {
  if (state === 'done' || endedCaseStates.includes(state)) return undefined
  const last = events.find(({ kind }) => ['ask', 'say', 'reopen'].includes(kind))
  return last?.kind === 'ask' ? last : undefined
}

/** The one sentence of the page: the thing and its state. */
export function headlineOf(one: Case): string {
  const subject = subjectOf(one)
  if (openQuestion(one)) return `${subject}，等您回答一个问题`
  if (one.allowedActions.includes('accept_visit')) return `${subject}，上门时间等您确认`
  if (one.allowedActions.includes('accept_quote')) return `${subject}，报价等您决定`
  const states: Record<Case['state'], string> = {
    submitted: '已经收到',
    accepted: one.officer === null ? '有人在处理' : `${one.officer}在处理`,
    working: '正在上门处理',
    done: '处理好了，等您确认',
    closed: '已经完成',
    cancelled: '已经取消',
  }
  return `${subject}，${states[one.state]}`
}

export const isYourTurn = (one: Case): boolean =>
  one.state === 'done' ||
  openQuestion(one) !== undefined ||
  one.allowedActions.some((action) => action === 'accept_visit' || action === 'accept_quote')

const promised: Record<Clock['name'], string> = {
  reply: '有人回复您',
  team: '专业人员介入',
  plan: '给您书面方案',
}

/** What comes next and by when. */
export function nextOf(one: Case, now: number): string {
  const today = civilDateOf(now)
  if (openQuestion(one)) return '问题写在下面，答完我们接着办'
  if (one.state === 'done' || one.state === 'closed') return afterwards(one, today)
  if (one.state === 'cancelled') return '没有要办的了，需要时可以再报一次'
  if (one.promisedOn !== null) return `承诺${fullDate(one.promisedOn, today)}前办好`
  const [first] = clocksNow(one.clocks)
    .flatMap(({ condition, name, dueAt }) =>
      condition === 'running' && dueAt !== null ? [{ name, due: Date.parse(dueAt) }] : [],
    )
    .filter(({ due }) => due > now)
    .sort((a, b) => a.due - b.due)
  return first ? `最晚${saidInstant(first.due, now)}，${promised[first.name]}` : '有新的进展，会写在下面的经过里'
}

function afterwards({ state, events, allowedActions }: Case, today: string): string {
  const done = events.find(({ kind }) => kind === 'finish')
  const until = done ? fullDate(civilDateOf(Date.parse(done.at) + caseReopenDays * day), today) : ''
  if (state === 'done') return `${until}前没有确认，会自动完成`
  if (!allowedActions.includes('reopen')) return '又出现的话，请再报一次'
  return `${until}前问题又出现，可以重新打开`
}
