import type { PlatformRoute } from '../http/route.ts'
import { sendSms } from './send-sms.ts'
import { tencentError } from './tencent-answer.ts'

/** Tencent Cloud has one path; the action stands in a header. */
export const smsRoutes: readonly PlatformRoute[] = [
  {
    method: 'POST',
    path: '/',
    label: '短信发送',
    refuse: tencentError,
    busyCode: 'InternalError',
    wrongMethodCode: 'UnsupportedProtocol',
    answer: sendSms,
  },
]
