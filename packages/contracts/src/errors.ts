/**
 * The catalogue of errors: code → status and the Chinese sentence a person reads. `{name}` is filled from the data of
 * the error. Codes are stable; texts may be improved at any time.
 */
export const errors = {
  'request.invalid': { status: 400, message: '有内容填写得不对，请看每一项的提示' },
  'request.too_large': { status: 413, message: '内容太大，最多 {limit}' },
  'request.too_many': { status: 429, message: '操作太频繁，请 {retryAfter} 秒后再试' },
  'request.not_found': { status: 404, message: '没有找到您要的内容' },
  'request.unsupported_type': { status: 415, message: '这种格式的内容收不了' },
  'request.key_missing': { status: 400, message: '缺少请求编号（Idempotency-Key），请更新后再试' },
  'request.key_reused': { status: 409, message: '同一个请求编号用在了不同的内容上，请刷新后重试' },
  'request.conflict': { status: 409, message: '别人刚刚改过，请刷新后再看' },
  'client.outdated': { status: 426, message: '版本太旧了，请更新后继续使用' },
  'server.failed': { status: 500, message: '我们这边出了点问题，请稍后再试' },
  'server.busy': { status: 503, message: '服务正忙，请稍后再试' },

  'auth.required': { status: 401, message: '请先登录' },
  'auth.expired': { status: 401, message: '登录已过期，请重新登录' },
  'auth.reused': { status: 401, message: '为了安全，我们退出了这次登录，请重新登录' },
  'auth.forbidden': { status: 403, message: '您没有做这件事的权限' },
  'auth.proof_required': { status: 403, message: '为了安全，请先验证是您本人' },
  'auth.wrong_password': { status: 401, message: '用户名或密码不对' },
  'wechat.code_invalid': { status: 400, message: '微信登录码失效了，请再点一次' },
  'wechat.unavailable': { status: 503, message: '微信暂时没有回应，请稍后再试' },
  'sms.code_wrong': { status: 400, message: '验证码不对，还可以试 {left} 次' },
  'sms.code_expired': { status: 400, message: '验证码已失效，请重新获取' },
  'consent.required': { status: 403, message: '请先阅读并同意服务所需的个人信息说明' },
  'phone.required': { status: 403, message: '请先验证手机号' },
  'phone.foreign': { status: 400, message: '目前只支持中国大陆手机号' },
  'phone.proof_required': { status: 403, message: '这个手机号三个月没有验证过，可能换了主人，请再用合同证明一次' },
  'phone.proof_wrong': { status: 400, message: '和合同上登记的不一致，还可以试 {left} 次' },
  'phone.taken': { status: 409, message: '这个微信已绑定另一个手机号，要换号请到「我的」里更换手机号' },

  'phone.same': { status: 409, message: '这就是您现在的手机号' },
  'phone.held': { status: 409, message: '这个号码正被另一个账号使用，不能换成它。如果也是您本人的，请联系客服核对' },

  'home.not_found': { status: 404, message: '没有找到这套房' },
  'home.proof_wrong': { status: 400, message: '和合同上登记的不一致，还可以试 {left} 次' },
  'home.already_bound': { status: 409, message: '这套房您已经绑定过了' },
  'ownership.day_invalid': { status: 400, message: '{reason}' },
  'ownership.contract_taken': { status: 409, message: '合同编号 {contractNo} 已经登记过了' },
  'member.not_found': { status: 404, message: '没有找到这位成员' },
  'member.owner_stays': { status: 409, message: '业主和共有人来自合同，不能在这里移除' },
  'proxy.no_account': { status: 409, message: '这个手机号还没有用过小程序，请代办人先用它登录一次，再来登记' },
  'proxy.number_unproven': { status: 409, message: '这个号码三个月没有验证过，请代办人先用它登录一次，再来登记' },
  'proxy.member_already': { status: 409, message: '这个手机号已经是这套房的{role}，不用再登记' },
  'invitation.not_found': { status: 404, message: '邀请不存在或已失效，请让业主重新发一次' },
  'invitation.own': { status: 409, message: '您已经是这套房的成员，不用再接受邀请' },
  'invitation.end_required': { status: 400, message: '邀请租客要写明租期到哪天' },

  'journey.not_found': { status: 404, message: '没有找到这份购房进度' },
  'node.not_found': { status: 404, message: '没有找到这个节点' },
  'node.not_allowed_now': { status: 409, message: '「{node}」现在是{state}，不能{action}' },
  'node.date_invalid': { status: 400, message: '{reason}' },
  'node.too_many': { status: 400, message: '一次最多改 {limit} 户，请缩小范围' },
  'node.reason_required': { status: 400, message: '请写明原因，同事会在改动记录里看到' },

  'case.not_found': { status: 404, message: '没有找到这件事' },
  'case.category_unknown': { status: 400, message: '没有这个类别，请重新选择' },
  'case.photo_lost': { status: 409, message: '有照片没有传好，请重新添加' },
  'case.not_allowed_now': { status: 409, message: '这件事现在是「{state}」，不能这样做' },
  'case.taken': { status: 409, message: '{name}已经接了这件事' },
  'case.urged': { status: 409, message: '刚刚催过了，{time} 以后可以再催一次' },
  'case.colleague_unknown': { status: 400, message: '这位同事不负责这个楼盘的服务' },
  'case.visit_invalid': { status: 400, message: '上门时间要在以后，并且结束晚于开始' },
  'case.visit_past': { status: 409, message: '约的时间已经过了，请告诉我们您方便的时间' },
  'case.not_owners_cost': { status: 409, message: '这件事不由业主承担费用，不能报价' },
  'team.not_found': { status: 404, message: '没有找到这个班组' },
  'team.name_taken': { status: 409, message: '这个楼盘已经有叫「{name}」的班组' },
  'team.member_unknown': { status: 400, message: '有组员不是这个楼盘的工程师，请先给他工程师角色' },
  'team.category_unknown': { status: 400, message: '没有这个类别，请重新选择' },
  'team.building_unknown': { status: 400, message: '有楼栋不属于这个楼盘，请重新选择' },
  'case.time_past': { status: 400, message: '希望上门的日子已经过了，请重新选择' },
  'case.part_unknown': { status: 400, message: '没有这个部位，请重新选择' },
  'case.promise_past': { status: 400, message: '承诺的日期不能早于今天' },

  'calendar.not_found': { status: 404, message: '没有找到这份日历，请在小程序里重新生成订阅链接' },

  'paper.not_found': { status: 404, message: '没有找到这份材料' },
  'paper.not_now': { status: 409, message: '{reason}' },
  'paper.too_many_pages': { status: 409, message: '一份材料最多 {limit} 页，可以合成一个 PDF 再传' },

  'post.not_found': { status: 404, message: '没有找到这条工地进展' },
  'post.already': { status: 409, message: '同一天、同样的楼栋和标题已经发过一条了' },
  'post.photo_lost': { status: 409, message: '有照片已经失效，请重新上传后再发布' },

  'file.not_found': { status: 404, message: '没有找到这个文件' },
  'file.link_expired': { status: 403, message: '链接过了有效期，请回到页面再打开一次' },
  'file.missing': { status: 400, message: '请选择要上传的文件' },
  'file.empty': { status: 400, message: '这个文件是空的，请重新选择' },
  'file.too_large': { status: 413, message: '文件超过 {limit}，请压缩或分开上传' },
  'file.kind_refused': { status: 415, message: '{reason}' },
  'file.unreadable': { status: 400, message: '{reason}' },
  'broadcast.not_found': { status: 404, message: '没有找到这条广播' },
  'broadcast.count_changed': { status: 409, message: '条件下现在有 {count} 户，和您看到的不一样，请核对后再发布' },
  'broadcast.nobody': { status: 409, message: '这些条件下没有进行中的购房进度' },
  'risk.not_found': { status: 404, message: '没有找到这条提醒' },

  'money.not_found': { status: 404, message: '没有找到这套房的房款记录' },
  'payment.not_found': { status: 404, message: '没有找到这笔款' },
  'payment.date_in_future': { status: 400, message: '收款日期不能晚于今天' },
  'payment.receipt_taken': { status: 409, message: '收据号 {receiptNo} 已经登记过了' },
  'payment.taken_back': { status: 409, message: '这笔款已经冲正，不能再冲' },
  'project.not_found': { status: 404, message: '没有找到这个项目' },
  'permit.number_taken': { status: 409, message: '这个许可证号已经登记过了' },
  'permit.building_taken': { status: 409, message: '{building}已经登记在许可证 {number} 下' },
  'account.building_taken': { status: 409, message: '{building}已经登记过监管账户，请直接更正那一个' },
  'delay.not_found': { status: 404, message: '没有找到这次延期告知' },
  'delay.no_homes': { status: 400, message: '这个范围里没有要告知的房子' },
  'delay.day_invalid': { status: 400, message: '{reason}' },
  'delay.withdrawn': { status: 409, message: '这次告知已经撤回' },
  'delay.choice_closed': { status: 409, message: '选择的期限是 {until}，已经过了，请联系服务官' },
  'delay.choice_not_offered': { status: 400, message: '这次没有这个选项' },

  'sharing.not_found': { status: 404, message: '没有找到这个接收方' },
  'sharing.days_invalid': { status: 400, message: '{reason}' },
  'sharing.not_valid': { status: 409, message: '{reason}' },
  'sharing.nobody': { status: 409, message: '这个范围里没有人同意把资料给这个接收方，不能导出' },
  'sharing.count_changed': { status: 409, message: '现在有 {count} 人同意，和您看到的不一样，请核对后再导出' },

  'guide.item_not_found': { status: 404, message: '清单里没有这一项，请刷新后再看' },

  'import.not_found': { status: 404, message: '没有找到这次导入' },
  'import.file_missing': { status: 400, message: '请选择一个 .xlsx 或 .csv 文件' },
  'import.file_unreadable': { status: 400, message: '{reason}' },
  'import.faulty': { status: 409, message: '还有 {count} 处有错，改好后重新上传才能写入' },
  'import.not_checked': { status: 409, message: '这个文件还没有核对完，不能写入' },
  'import.moved': { status: 409, message: '核对之后有 {count} 行的记录变了（第 {rows} 行），没有写入。请重新核对' },
  'import.not_undoable': { status: 409, message: '{reason}' },
  'import.built_upon': { status: 409, message: '写入之后已经有 {what}，不能再整份撤销' },
  'import.already_ended': { status: 409, message: '这次导入已经{state}，不能再操作' },
  'import.cell_not_found': { status: 404, message: '文件里没有这个单元格，请刷新后再看' },
  'import.cell_good': { status: 409, message: '这一行没有错，要改请在文件里改好再上传' },
  'import.push_faulty': { status: 422, message: '有 {count} 处有错，这一批都没有写入：请按每一处的提示改好再推送' },

  'import_key.wrong': { status: 401, message: '导入密钥不对、已过期或已停用，请向管理员要一个新的' },
  'import_key.kind_refused': { status: 403, message: '这个导入密钥不能推送「{kind}」，请管理员换一个能推送的' },
  'message.not_found': { status: 404, message: '没有找到这条消息' },
  'message.always_on': { status: 409, message: '紧急通知关系到安全和时限，不能关闭' },
  'import_key.not_found': { status: 404, message: '没有找到这个导入密钥' },
  'import_key.name_taken': { status: 409, message: '您已有一个叫「{name}」的密钥在用：请换个名字，或先停用原来的' },
  'import_key.expiry_invalid': { status: 400, message: '有效期要在今天和 {latest} 之间' },
} as const satisfies Record<string, { status: number; message: string }>

export type ErrorCode = keyof typeof errors

/** What every refused request answers with. `issues` names the fields of a bad input. */
export interface ErrorBody {
  code: ErrorCode
  message: string
  data?: Record<string, string | number>
  issues?: { path: string; message: string }[]
  requestId: string
}

/** The catalogue's sentence with its blanks filled. */
export function errorMessage(code: ErrorCode, data: Record<string, string | number> = {}): string {
  return errors[code].message.replace(/\{(\w+)\}/g, (blank, name: string) => String(data[name] ?? blank))
}
