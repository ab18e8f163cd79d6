/** A subscribe-message template as the mini-program has it in WeChat's back office; field numbers differ per template. */
export interface NoticeTemplate {
  readonly id: string
  readonly title: string
  /** Field name (`thing12`) → what it is called. */
  readonly fields: Readonly<Record<string, string>>
}

/** The templates of this mini-program. A message has to fill every field of its template, and no other. */
export const noticeTemplates: readonly NoticeTemplate[] = [
  {
    id: 'sandbox-tmpl-payment-0000000000000000000001',
    title: '付款提醒',
    fields: { thing1: '提醒事项', thing7: '房屋', date3: '截止日期' },
  },
  {
    id: 'sandbox-tmpl-step-0000000000000000000000002',
    title: '办理进度提醒',
    fields: { thing12: '事项', thing5: '房屋', time3: '提醒时间' },
  },
  {
    id: 'sandbox-tmpl-notice-00000000000000000000003',
    title: '通知公告',
    fields: { thing2: '标题', thing4: '内容', time9: '发布时间' },
  },
  {
    id: 'sandbox-tmpl-case-000000000000000000000004',
    title: '服务进度通知',
    fields: { character_string1: '单号', thing2: '进展', time8: '时间' },
  },
]
