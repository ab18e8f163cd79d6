export const importStates = ['checking', 'checked', 'committed', 'discarded', 'failed', 'undone'] as const
export type ImportState = (typeof importStates)[number]
export const importStateLabels: Record<ImportState, string> = {
  checking: '核对中',
  checked: '待写入',
  committed: '已写入',
  discarded: '已放弃',
  failed: '没核对完',
  undone: '已撤销',
}

/** What kinds of file can be imported, in the order in which a new project brings them. */
export const importKindLabels = {
  homes: '楼盘、楼栋、房屋',
  sales: '房屋、客户、合同',
  plan: '付款计划',
  payments: '已收款',
  dates: '节点日期',
  construction: '工程进度',
  safety: '预售证、监管账户',
  terms: '违约金约定',
} as const
/** What one row of each is, for people who choose. */
export const importKindWords: Record<keyof typeof importKindLabels, string> = {
  homes: '一行一套房，卖没卖都可以',
  sales: '一行一份合同：房屋、买受人、付款方式、签约和备案日期',
  plan: '一行一笔应付款：金额、日期或到期节点',
  payments: '一行一笔到账：日期、金额、收据号',
  dates: '一行一个节点，或一行一套房、每个节点一列',
  construction: '一行一条进度播报',
  safety: '一行一栋或几栋楼：预售许可证、监管账户',
  terms: '一行一份合同或一个楼盘：逾期交付每天赔多少，写在哪一条',
}
export type ImportKindKey = keyof typeof importKindLabels
export const importKindKeys = Object.keys(importKindLabels) as ImportKindKey[]

export const rowOutcomes = ['new', 'changed', 'same', 'faulty'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowOutcomeLabels: Record<RowOutcome, string> = {
  new: '新增',
  changed: '有变化',
  same: '无变化',
  faulty: '有错',
}
