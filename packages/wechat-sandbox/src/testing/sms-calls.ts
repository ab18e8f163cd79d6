import { sms } from 'tencentcloud-sdk-nodejs-sms'
import { tc3Signature } from '../sms/tc3.ts'
import type { Json, Visit } from './visit.ts'

type SmsClient = InstanceType<typeof sms.v20210111.Client>

/** Tencent Cloud's own SDK, pointed at the sandbox the way the API does it. */
export function sdkClient(visit: Visit, credential: { secretId?: string; secretKey?: string } = {}): SmsClient {
  const { smsSecretId: secretId, smsSecretKey: secretKey } = visit.settings
  return new sms.v20210111.Client({
    credential: { secretId, secretKey, ...credential },
    region: 'ap-guangzhou',
    profile: { httpProfile: { endpoint: `127.0.0.1:${String(visit.port)}`, protocol: 'http://', reqTimeout: 5 } },
  })
}

/** Parameters of SendSms that the sandbox takes. */
export function order(visit: Visit, phones: string[], params = ['482913', '5']) {
  const { smsSdkAppId: SmsSdkAppId, smsSignName: SignName, smsTemplateId: TemplateId } = visit.settings
  return { PhoneNumberSet: phones, SmsSdkAppId, SignName, TemplateId, TemplateParamSet: params }
}

/** How a hand-signed call may differ from a right one. */
export interface Forgery {
  readonly timestamp?: number
  readonly service?: string
  readonly date?: string
  readonly secretId?: string
  readonly sentBody?: string
  readonly headers?: Record<string, string>
}

/** Signs `body` by hand and sends it, or what the forgery puts in its place. Gives Tencent Cloud's `Response`. */
export async function sendSigned(visit: Visit, body: string, forgery: Forgery = {}): Promise<Json> {
  const timestamp = forgery.timestamp ?? Math.floor(Date.now() / 1000)
  const service = forgery.service ?? 'sms'
  const contentType = 'application/json; charset=utf-8'
  const signed = new Map([
    ['content-type', contentType],
    ['host', `127.0.0.1:${String(visit.port)}`],
    ['x-tc-action', 'SendSms'],
  ])
  const request = { method: 'POST', path: '/', rawQuery: '', headers: signed, body, timestamp, service }
  const signature = tc3Signature(request, visit.settings.smsSecretKey)
  const date = forgery.date ?? new Date(timestamp * 1000).toISOString().slice(0, 10)
  const credential = `${forgery.secretId ?? visit.settings.smsSecretId}/${date}/${service}/tc3_request`
  const response = await fetch(visit.url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      authorization: `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${[...signed.keys()].join(';')}, Signature=${signature}`,
      'x-tc-action': 'SendSms',
      'x-tc-version': '2021-01-11',
      'x-tc-timestamp': String(timestamp),
      ...forgery.headers,
    },
    body: forgery.sentBody ?? body,
  })
  return ((await response.json()) as { Response: Json }).Response
}
