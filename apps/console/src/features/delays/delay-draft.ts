import type { DelayChoice } from '@hub/contracts/vocabulary'
import type { Intent } from './use-delays.ts'

/** What stands in the form. Days are `YYYY-MM-DD`. */
export interface DelayDraft {
  projectId: string | null
  /** Of one home alone; then no building. */
  journeyId: string | null
  building: string | null
  nodeKey: string | null
  newOn: string | null
  cause: string
  choices: DelayChoice[]
  answerUntil: string | null
}

export const emptyDelay: DelayDraft = {
  ...{ projectId: null, journeyId: null, building: null, nodeKey: null, newOn: null, cause: '', answerUntil: null },
  choices: ['wait', 'compensation'],
}

/** The scope, node and day to look at; or what is missing, in words. */
export function intentOf({ projectId, journeyId, building, nodeKey, newOn }: DelayDraft): Intent | string {
  if (projectId === null) return '请选择楼盘'
  if (nodeKey === null) return '请选择延期的节点'
  if (newOn === null) return '请填写新的日期'
  const within = journeyId !== null ? { journeyId } : building !== null ? { building } : {}
  return { projectId, nodeKey, newOn, ...within }
}

export interface SaidWords {
  cause: string
  newOn: string
  choices: DelayChoice[]
  answerUntil: string
}

/** What the customers will read; or what is missing, in words. */
export function wordsOf({ cause, newOn, choices, answerUntil }: DelayDraft): SaidWords | string {
  if (newOn === null) return '请填写新的日期'
  if (cause.trim().length < 4) return '请写明原因，客户会读到'
  if (choices.length === 0) return '至少给客户一个选择'
  if (answerUntil === null) return '请填写客户选择的期限'
  return { cause: cause.trim(), newOn, choices, answerUntil }
}
