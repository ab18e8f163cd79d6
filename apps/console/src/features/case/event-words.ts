import type { AnyIconName } from '../../ui/icon.tsx'
import type { CaseEvent } from './case-types.ts'

/** What was done, as a line of the time line; what is said stands in a bubble instead. */
const lines: Record<string, { icon: AnyIconName; words: string }> = {
  take: { icon: 'check', words: '接了单' },
  pick: { icon: 'check', words: '领取了这张工单' },
  assign: { icon: 'people', words: '派给' },
  route: { icon: 'people', words: '转给' },
  arrive: { icon: 'location-pin', words: '到达现场' },
  urge: { icon: 'bell', words: '催办' },
  confirm: { icon: 'check', words: '确认完成' },
  cancel: { icon: 'close', words: '取消了' },
  settle: { icon: 'check', words: '业主没有答复，自动完成' },
  escalated: { icon: 'bell', words: '时限提醒已经发出' },
  regrade: { icon: 'warning-triangle', words: '改了严重程度' },
  hand: { icon: 'people', words: '转给' },
  judge: { icon: 'shield-check', words: '判定了责任' },
}

/** What kind of word it is, beside the name of who said it. */
const tags: Record<string, string> = {
  ask: '请业主补充',
  diagnose: '诊断',
  plan: '书面方案',
  finish: '处理完成',
  reopen: '重新打开',
  note: '内部备注，业主看不到',
}

export type Said =
  | { as: 'bubble'; tag: string | null; tone: 'customer' | 'staff' | 'note' }
  | { as: 'line'; icon: AnyIconName; words: string }

/** How a row of the history stands in the time line of staff. */
export function saidOf({ kind, actor, name, words, to, internal }: CaseEvent): Said {
  const line = lines[kind]
  if (line) {
    const who = actor === 'system' ? '' : `${name} `
    const done = to === null ? line.words : `${line.words} ${to}`
    return { as: 'line', icon: line.icon, words: who + done + (words === null ? '' : `：${words}`) }
  }
  if (words === null) return { as: 'line', icon: 'info', words: name }
  const tone = internal ? 'note' : actor === 'customer' ? 'customer' : 'staff'
  return { as: 'bubble', tag: tags[kind] ?? null, tone }
}
