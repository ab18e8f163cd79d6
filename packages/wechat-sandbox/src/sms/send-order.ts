import type { JsonObject } from '../http/json-body.ts'
import { textField, textListField } from '../http/json-body.ts'
import type { SandboxSettings } from '../settings.ts'

/**
 * Approved notice templates and how many blanks each has. 1000002: 「{1}。房屋：{2}。详情请打开小程序查看。」;
 * 1000003: 「您的服务单 {1}：{2}。详情请打开小程序查看。」
 */
const noticeTexts: Readonly<Record<string, number>> = { '1000002': 2, '1000003': 2 }

/** The parameters of SendSms. */
export interface SendOrder {
  readonly phones: readonly string[]
  readonly sdkAppId: string
  readonly templateId: string
  readonly signName: string
  readonly params: readonly string[]
  readonly sessionContext: string
}

/** Reads the parameters, or gives Tencent Cloud's code for refusing the whole request. */
export function readSendOrder(body: JsonObject): SendOrder | string {
  const phones = textListField(body, 'PhoneNumberSet')
  if (phones === undefined) return body.PhoneNumberSet === undefined ? 'MissingParameter' : 'InvalidParameter'
  if (phones.length === 0) return 'MissingParameter.EmptyPhoneNumberSet'
  if (phones.length > 200) return 'LimitExceeded.PhoneNumberCountLimit'
  const sdkAppId = textField(body, 'SmsSdkAppId')
  const templateId = textField(body, 'TemplateId')
  if (sdkAppId === undefined || templateId === undefined) return 'MissingParameter'
  const params = body.TemplateParamSet === undefined ? [] : textListField(body, 'TemplateParamSet')
  if (params === undefined) return 'InvalidParameter'
  const signName = textField(body, 'SignName') ?? ''
  return { phones, sdkAppId, templateId, signName, params, sessionContext: textField(body, 'SessionContext') ?? '' }
}

/** Why no number of this order can be served; Tencent Cloud repeats it for each number. */
export function refuseOrder(order: SendOrder, settings: SandboxSettings): string | undefined {
  if (order.sdkAppId !== settings.smsSdkAppId) return 'UnauthorizedOperation.SmsSdkAppIdVerifyFail'
  if (order.signName !== settings.smsSignName) return 'FailedOperation.SignatureIncorrectOrUnapproved'
  const notice = noticeTexts[order.templateId]
  if (notice !== undefined)
    return order.params.length === notice ? undefined : 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate'
  if (order.templateId !== settings.smsTemplateId) return 'FailedOperation.TemplateIncorrectOrUnapproved'
  if (!order.params.every((param) => /^\d{0,6}$/.test(param))) {
    return 'InvalidParameterValue.TemplateParameterFormatError'
  }
  return undefined
}
