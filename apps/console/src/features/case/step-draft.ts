import type { CaseStep } from './case-types.ts'

/** What of the actions is said in words, in the order in which it is offered. */
export const ways = ['reply', 'ask', 'diagnose', 'plan', 'finish', 'note'] as const
export type Way = (typeof ways)[number]

export const wayLabels: Record<Way, string> = {
  reply: '回复业主',
  ask: '请业主补充',
  diagnose: '诊断',
  plan: '书面方案',
  finish: '处理完成',
  note: '内部备注',
}
export const wayHints: Record<Way, string> = {
  reply: '说清楚谁在办、下一步是什么、什么时候',
  ask: '要业主补充什么？业主答复前，承诺了可以暂停的时限会暂停',
  diagnose: '原因是什么，怎么修',
  plan: '怎么修、用什么材料、要多久，业主会收到原文',
  finish: '做了什么，怎么验收',
  note: '只有同事看得到',
}

export interface StepDraft {
  words: string
  /** `YYYY-MM-DD`. */
  promisedOn: string | null
}

/** The draft as it is sent, or what is still missing. */
export function stepOf(way: Way, { words, promisedOn }: StepDraft, today: string): CaseStep | string {
  const said = words.trim()
  if (said.length < 2) return '请写两个字以上'
  if (way !== 'plan') return { action: way, words: said }
  if (promisedOn === null) return '请选承诺办完的日期'
  if (promisedOn < today) return '承诺的日期已经过去'
  return { action: way, words: said, promisedOn }
}
