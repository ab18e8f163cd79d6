import { caseReopenDays, type ClockName } from '@hub/contracts/vocabulary'
import { saidInstant, timeLeft } from '@hub/design'
import type { Case } from './case-types.ts'

/** Whose turn it is, in one sentence, and how urgent. */
export interface Turn {
  who: string
  words: string
  tone: 'late' | 'near' | 'calm'
}

const duties: Record<ClockName, string> = {
  reply: '答复业主',
  team: '让专业人员到场，或给出诊断',
  plan: '发出带日期的书面方案',
}
const nearMs = 2 * 3_600_000

/** @param now the server's time in epoch milliseconds */
export function turnOf({ state, clocks, promisedOn }: Case, now: number): Turn | null {
  if (state === 'closed' || state === 'cancelled') return null
  if (state === 'done') {
    return { who: '等业主', words: `等业主确认，${String(caseReopenDays)} 天没有答复就自动完成`, tone: 'calm' }
  }
  const next = clocks
    .filter(({ dueAt, metAt }) => dueAt !== null && metAt === null)
    .toSorted((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''))[0]
  if (!next?.dueAt) {
    if (clocks.some(({ paused }) => paused !== null)) {
      return { who: '等业主', words: '等业主答复，时限暂停，业主答复后继续', tone: 'calm' }
    }
    return {
      who: '轮到我们',
      words: promisedOn === null ? '办完后写明结果' : `按方案在 ${promisedOn} 前办完`,
      tone: 'calm',
    }
  }
  const due = Date.parse(next.dueAt)
  const tone = now >= due ? 'late' : due - now < nearMs ? 'near' : 'calm'
  const first = state === 'submitted' ? '还没有人接单；' : ''
  return {
    who: '轮到我们',
    words: `${first}${saidInstant(due, now)} 前要${duties[next.name]}，${timeLeft(due, now)}`,
    tone,
  }
}
