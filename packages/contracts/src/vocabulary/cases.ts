export const caseKinds = ['repair', 'complaint', 'suggestion', 'enquiry'] as const
export type CaseKind = (typeof caseKinds)[number]
export const caseKindLabels: Record<CaseKind, string> = {
  repair: '报修',
  complaint: '投诉',
  suggestion: '建议',
  enquiry: '咨询',
}

/** A major problem gets a written plan within its own time. */
export const caseSeverities = ['minor', 'major'] as const
export type CaseSeverity = (typeof caseSeverities)[number]
export const caseSeverityLabels: Record<CaseSeverity, string> = { minor: '一般', major: '重大' }

export const caseStates = ['submitted', 'accepted', 'working', 'done', 'closed', 'cancelled'] as const
export type CaseState = (typeof caseStates)[number]
/** Nothing is left to do in these, by either side. */
export const endedCaseStates: readonly CaseState[] = ['closed', 'cancelled']
/** As the customer reads them. */
export const caseStateLabels: Record<CaseState, string> = {
  submitted: '已提交',
  accepted: '处理中',
  working: '正在上门处理',
  done: '等您确认',
  closed: '已完成',
  cancelled: '已取消',
}

/** As staff read them. */
export const staffCaseStateLabels: Record<CaseState, string> = {
  submitted: '待接单',
  accepted: '处理中',
  working: '在现场',
  done: '等业主确认',
  closed: '已完成',
  cancelled: '已取消',
}

/** A person answers; the professional team acts; the written plan with a promised date is there. */
export const clockNames = ['reply', 'team', 'plan'] as const
export type ClockName = (typeof clockNames)[number]
export const clockLabels: Record<ClockName, string> = { reply: '首次回复', team: '专业团队介入', plan: '书面方案' }

/** `missed` stays for ever, also when it was met afterwards; `ended`: the case was over before. */
export const clockConditions = ['running', 'paused', 'met', 'missed', 'ended'] as const
export type ClockCondition = (typeof clockConditions)[number]

/** What a case waits for while a clock stands still. */
export const pauseReasons = ['customer', 'appointment'] as const
export type PauseReason = (typeof pauseReasons)[number]
export const pauseLabels: Record<PauseReason, string> = { customer: '等您答复', appointment: '等约好的时间' }

/** In the order in which the customer is offered them. */
export const customerCaseActions = [
  'accept_visit',
  'reject_visit',
  'accept_quote',
  'decline_quote',
  'confirm',
  'rate',
  'reopen',
  'say',
  'urge',
  'cancel',
] as const
export type CustomerCaseAction = (typeof customerCaseActions)[number]
export const staffCaseActions = [
  'take',
  'pick',
  'assign',
  'route',
  'reply',
  'ask',
  'diagnose',
  'arrive',
  'plan',
  'finish',
  'note',
  'regrade',
  'hand',
  'judge',
  'propose',
  'log',
  'quote',
  'call_back',
] as const
export type StaffCaseAction = (typeof staffCaseActions)[number]
export const staffCaseActionLabels: Record<StaffCaseAction, string> = {
  take: '接单',
  pick: '领取',
  assign: '派给工程师',
  route: '转给班组',
  reply: '回复业主',
  ask: '请业主补充',
  diagnose: '发送诊断',
  arrive: '到达现场',
  plan: '发送书面方案',
  finish: '处理完成',
  note: '内部备注',
  regrade: '改严重程度',
  hand: '转给同事',
  judge: '判定责任',
  propose: '约上门时间',
  log: '记录施工',
  quote: '发送报价',
  call_back: '记录回访',
}

/** Photos with which a case is reported. */
export const mostCasePhotos = 9
/** Days after its end within which a case can be opened again, and after which an unconfirmed one closes. */
export const caseReopenDays = 7
/** Between two urgings. */
export const caseUrgeHours = 2

/** Within so many days a report of the same category counts as the same thing, perhaps. */
export const caseDuplicateDays = 60

/** When somebody would like to be visited. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]
export const dayPartLabels: Record<DayPart, string> = {
  morning: '上午 8:00–12:00',
  afternoon: '下午 13:00–18:00',
  evening: '晚上 18:00–20:00',
}
/** Times that the reporter would like best, the first before the others. */
export const mostPreferredTimes = 3

/** How a team gets its cases: each to whom has the fewest open ones, or to who takes them from the pool. */
export const teamDispatches = ['load', 'pool'] as const
export type TeamDispatch = (typeof teamDispatches)[number]
export const teamDispatchLabels: Record<TeamDispatch, string> = { load: '按在手量自动派', pool: '进池，由组员领取' }

/** `replaced`: another time was proposed; `kept`: somebody arrived; `ended`: the case was over before. */
export const visitStates = ['proposed', 'accepted', 'rejected', 'replaced', 'kept', 'ended'] as const
export type VisitState = (typeof visitStates)[number]
export const visitStateLabels: Record<VisitState, string> = {
  proposed: '等业主确认',
  accepted: '已约好',
  rejected: '业主要改时间',
  replaced: '已改约',
  kept: '已上门',
  ended: '已取消',
}

export const quotationStates = ['proposed', 'accepted', 'declined', 'replaced', 'ended'] as const
export type QuotationState = (typeof quotationStates)[number]
export const quotationStateLabels: Record<QuotationState, string> = {
  proposed: '等业主决定',
  accepted: '业主已同意',
  declined: '业主没有同意',
  replaced: '已重新报价',
  ended: '已失效',
}

/** What a record of the work shows. */
export const workStages = ['before', 'during', 'after'] as const
export type WorkStage = (typeof workStages)[number]
export const workStageLabels: Record<WorkStage, string> = { before: '施工前', during: '施工中', after: '施工后' }

/** As many stars or fewer open a return visit. */
export const lowRating = 3
