import { caseKindLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, clockTime, saidInstant } from '@hub/design'
import type { Case, CaseEvent } from './use-case'

/** What was done, beside the name of who did it. */
const acts: Record<string, string> = {
  say: '补充',
  urge: '催了一次',
  confirm: '确认处理好了',
  reopen: '重新打开',
  cancel: '取消了',
  take: '接手了',
  reply: '回复',
  ask: '提问',
  diagnose: '诊断',
  arrive: '到达现场',
  plan: '书面方案',
  finish: '处理完成',
  pick: '接手了',
  assign: '安排了工程师',
  route: '安排了班组',
  propose: '约上门时间',
  accept_visit: '同意了时间',
  reject_visit: '想换时间',
  quote: '报价',
  accept_quote: '同意了报价',
  decline_quote: '没有同意报价',
  log: '记录施工',
  rate: '评价',
  call_back: '回访',
  judge: '核实了保修',
  regrade: '改了严重程度',
  settle: '7 天没有异议，自动完成',
}

export interface EventWords {
  who: string
  /** What the person is: 业主, 家属. */
  role: string
  act: string
  when: string
  words: string | null
}

/** An event as the time line tells it; the report itself speaks with the words of the case. */
export function eventWords({ kind, name, isMine, at, words, stars }: CaseEvent, of: Case, now: number): EventWords {
  const [who = '', role = ''] = name.split(' · ')
  const instant = Date.parse(at)
  return {
    who: isMine ? '您' : who,
    role: isMine ? '' : role,
    act: kind === 'opened' ? caseKindLabels[of.kind] : (acts[kind] ?? '') + (stars === null ? '' : ` ${stars} 星`),
    when: civilDateOf(instant) === civilDateOf(now) ? clockTime(instant) : saidInstant(instant, now),
    words: kind === 'opened' ? of.words : words,
  }
}
