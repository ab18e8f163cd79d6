import { randomInt } from 'node:crypto'

/** One number's line in the answer of SendSms. */
export interface SendStatus {
  readonly SerialNo: string
  readonly PhoneNumber: string
  /** Messages charged: 1, or 0 for a refusal. */
  readonly Fee: number
  readonly SessionContext: string
  /** `Ok`, or why this number gets nothing. */
  readonly Code: string
  readonly Message: string
  readonly IsoCode: string
}

const MESSAGES: Readonly<Record<string, string>> = {
  Ok: 'send success',
  'UnauthorizedOperation.SmsSdkAppIdVerifyFail': 'failed to verify SmsSdkAppId',
  'FailedOperation.SignatureIncorrectOrUnapproved': 'the signature is incorrect or not approved',
  'FailedOperation.TemplateIncorrectOrUnapproved':
    'template is not approved or request content does not match the approved template content',
  'FailedOperation.TemplateParamSetNotMatchApprovedTemplate':
    'the number of parameters does not match the approved template',
  'InvalidParameterValue.IncorrectPhoneNumber': 'the mobile number is in an incorrect format',
  'InvalidParameterValue.TemplateParameterFormatError':
    'a verification code template takes only digits, at most 6, in each parameter',
  'LimitExceeded.PhoneNumberThirtySecondLimit':
    'the number of SMS messages sent from a single mobile number within 30 seconds exceeds the upper limit',
  'LimitExceeded.PhoneNumberOneHourLimit':
    'the number of sms messages sent from a single mobile number within 1 hour exceeds the upper limit',
  'LimitExceeded.PhoneNumberDailyLimit':
    'the number of sms messages sent from a single mobile number every day exceeds the upper limit',
}

export function sendStatus(code: string, phone: string, sessionContext: string): SendStatus {
  const sent = code === 'Ok'
  return {
    SerialNo: sent ? `5000:${String(Date.now())}${String(randomInt(1e9, 1e10))}` : '',
    PhoneNumber: phone,
    Fee: sent ? 1 : 0,
    SessionContext: sessionContext,
    Code: code,
    Message: MESSAGES[code] ?? code,
    IsoCode: 'CN',
  }
}
