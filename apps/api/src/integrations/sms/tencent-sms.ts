import { Injectable } from '@nestjs/common'
import tencent from 'tencentcloud-sdk-nodejs-sms'
import { Environment } from '../../platform/config/environment.js'
import type { SendOutcome } from '../send-outcome.js'
import { Sms } from './sms.js'

const timeoutSeconds = 10
const { Client } = tencent.sms.v20210111

/** Tencent Cloud SMS through its official SDK (signature TC3-HMAC-SHA256). */
@Injectable()
export class TencentSms extends Sms {
  private readonly client: InstanceType<typeof Client>

  constructor(private readonly environment: Environment) {
    super()
    this.client = new Client({
      credential: { secretId: environment.SMS_SECRET_ID, secretKey: environment.SMS_SECRET_KEY },
      region: environment.SMS_REGION,
      profile: {
        httpProfile: {
          endpoint: environment.SMS_ENDPOINT,
          protocol: environment.SMS_PROTOCOL,
          reqTimeout: timeoutSeconds,
        },
      },
    })
  }

  async sendCode(phone: string, code: string, minutes: number): Promise<void> {
    const status = await this.send(phone, this.environment.SMS_TEMPLATE_ID, [code, String(minutes)])
    if (status !== 'Ok') throw new Error(`SMS refused: ${status}`)
  }

  async sendNotice(phone: string, templateId: string, params: readonly string[]): Promise<SendOutcome> {
    try {
      const code = await this.send(phone, templateId, params)
      return code === 'Ok' ? { kind: 'sent' } : { kind: 'refused', code }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      // The SDK gives the platform's own errors a code; without one the connection broke, before or after.
      if (code.startsWith('InternalError')) return { kind: 'busy', code }
      return code === '' || code === 'undefined' ? { kind: 'unclear', code: 'no answer' } : { kind: 'refused', code }
    }
  }

  /** The vendor's word on one number. */
  private async send(phone: string, templateId: string, params: readonly string[]): Promise<string> {
    const answer = await this.client.SendSms({
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: this.environment.SMS_SDK_APP_ID,
      SignName: this.environment.SMS_SIGN_NAME,
      TemplateId: templateId,
      TemplateParamSet: [...params],
    })
    return answer.SendStatusSet?.[0]?.Code ?? 'no status'
  }
}
