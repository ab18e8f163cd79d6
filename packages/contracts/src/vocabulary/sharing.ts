/** What a registered recipient may be given of a buyer; nothing else ever leaves by an export. */
export const sharingFields = [
  'name',
  'phone',
  'home',
  'contract_no',
  'price',
  'payment_way',
  'loan_state',
  'handover_due_on',
] as const
export type SharingField = (typeof sharingFields)[number]
export const sharingFieldLabels: Record<SharingField, string> = {
  name: '姓名',
  phone: '手机号',
  home: '房屋',
  contract_no: '合同编号',
  price: '合同总价',
  payment_way: '付款方式',
  loan_state: '贷款进度',
  handover_due_on: '合同交付日期',
}

/** Where an entry of the sharing register stands. */
export const sharingStates = ['upcoming', 'valid', 'expired', 'ended'] as const
export type SharingState = (typeof sharingStates)[number]
export const sharingStateLabels: Record<SharingState, string> = {
  upcoming: '未生效',
  valid: '有效',
  expired: '已到期',
  ended: '已终止',
}
