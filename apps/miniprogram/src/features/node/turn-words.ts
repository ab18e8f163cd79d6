import { actorLabels } from '@hub/contracts/vocabulary'
import { daysLeft, fullDate } from '@hub/design'
import { isUs } from '../journey/node-words'
import type { NodeDetail } from './use-node'

/** The one sentence of a step: how it stands, and for whom. */
export function turnSentence({ state, phase, turn, todo, actualOn }: NodeDetail, today: string): string {
  if (state === 'done') return actualOn === null ? '这一步办好了' : `${fullDate(actualOn, today)}办好了`
  if (state === 'skipped') return '您不需要办这一步'
  if (state === 'refused') return turn === 'customer' ? `没有通过，请您${todo}` : `没有通过，${actorLabels[turn]}在跟进`
  if (state === 'active') return turn === 'customer' || !isUs(turn) ? todo : '我们在办，您不用做什么'
  return phase === 'next' ? '接下来就办这一步' : '还没轮到这一步'
}

/** By when a running step should be done; empty where nobody said. */
export function dueSentence({ phase, turn, dueOn }: NodeDetail, today: string): string {
  if (phase !== 'now' || dueOn === null) return ''
  const day = fullDate(dueOn, today)
  return turn === 'customer' ? `${day}前，${daysLeft(dueOn, today)}` : `最迟${day}`
}
