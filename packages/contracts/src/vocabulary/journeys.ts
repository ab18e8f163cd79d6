export const paymentWays = ['full', 'instalments', 'commercial_loan', 'fund_loan', 'combined_loan'] as const
export type PaymentWay = (typeof paymentWays)[number]
export const paymentWayLabels: Record<PaymentWay, string> = {
  full: '全款',
  instalments: '分期',
  commercial_loan: '商业贷款',
  fund_loan: '公积金贷款',
  combined_loan: '组合贷款',
}

export const saleKinds = ['presale', 'completed'] as const
export type SaleKind = (typeof saleKinds)[number]
export const saleKindLabels: Record<SaleKind, string> = { presale: '期房', completed: '现房' }

/** Who acts on a node. */
export const actors = [
  'customer',
  'developer',
  'bank',
  'fund_centre',
  'housing_authority',
  'registry',
  'tax_office',
  'property_company',
] as const
export type Actor = (typeof actors)[number]
/** As the customer reads them. */
export const actorLabels: Record<Actor, string> = {
  customer: '您',
  developer: '开发商',
  bank: '银行',
  fund_centre: '公积金中心',
  housing_authority: '住建部门',
  registry: '不动产登记中心',
  tax_office: '税务局',
  property_company: '物业公司',
}

export const nodeStates = ['locked', 'active', 'done', 'skipped', 'refused'] as const
export type NodeState = (typeof nodeStates)[number]
export const nodeStateLabels: Record<NodeState, string> = {
  locked: '未开始',
  active: '进行中',
  done: '已完成',
  skipped: '不需要',
  refused: '未通过',
}

/** How a node is drawn: finished, running, ready once the running ones end, or further off. */
export const nodePhases = ['done', 'now', 'next', 'later'] as const
export type NodePhase = (typeof nodePhases)[number]

export const ringSegments = ['done', 'yours', 'others', 'later'] as const
export type RingSegment = (typeof ringSegments)[number]

export const lanes = ['main', 'commercial', 'fund', 'construction'] as const
export type Lane = (typeof lanes)[number]

/** How staff have their journeys listed: by place, or the gravest risk first. */
export const journeyOrders = ['place', 'risk'] as const
export type JourneyOrder = (typeof journeyOrders)[number]

export const stages = ['subscribed', 'signed', 'filed', 'loan', 'completed', 'delivered', 'deed'] as const
export type Stage = (typeof stages)[number]
export const stageLabels: Record<Stage, string> = {
  subscribed: '认购',
  signed: '签约',
  filed: '备案',
  loan: '贷款',
  completed: '竣工',
  delivered: '交付',
  deed: '产证',
}

export const nodeActions = ['complete', 'skip', 'refuse', 'retry', 'reopen', 'update'] as const
export type NodeAction = (typeof nodeActions)[number]
export const nodeActionLabels: Record<NodeAction, string> = {
  complete: '完成',
  skip: '不需要',
  refuse: '未通过',
  retry: '重新办理',
  reopen: '退回更正',
  update: '更新进展',
}

/** What stands beside a home's name once the stage is behind the buyer. Filing and loan do not change "is it mine". */
export const homeStageLabels: Record<Stage, string> = {
  subscribed: '已认购',
  signed: '已签约',
  filed: '已签约',
  loan: '已签约',
  completed: '待交付',
  delivered: '已交付',
  deed: '产证已办',
}
