export const importStates = ['checked', 'committed', 'discarded'] as const
export type ImportState = (typeof importStates)[number]
export const importStateLabels: Record<ImportState, string> = {
  checked: '待写入',
  committed: '已写入',
  discarded: '已放弃',
}

/** The fields a sales file can fill, with the usual heading of each. */
export const importFieldLabels = {
  project: '楼盘',
  city: '城市',
  building: '楼栋',
  unit: '单元',
  room: '房号',
  area: '建筑面积',
  customerName: '客户姓名',
  phone: '手机号',
  identityNumber: '证件号码',
  contractNo: '合同编号',
  saleKind: '房屋性质',
  paymentWay: '付款方式',
  bank: '贷款银行',
  total: '合同总价',
  subscribedOn: '认购日期',
  signedOn: '签约日期',
  onlineSignedOn: '网签日期',
  filedOn: '备案日期',
  handoverDueOn: '合同交付日期',
  officerName: '服务官',
  officerPhone: '服务官电话',
} as const
export type ImportField = keyof typeof importFieldLabels

export const rowOutcomes = ['new', 'changed', 'same', 'faulty'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowOutcomeLabels: Record<RowOutcome, string> = {
  new: '新增',
  changed: '有变化',
  same: '无变化',
  faulty: '有错',
}
