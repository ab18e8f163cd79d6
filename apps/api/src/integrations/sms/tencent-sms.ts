import { Injectable } from '@nestjs/common'
import tencent from 'tencentcloud-sdk-nodejs-sms'
import { Environment } from '../../platform/config/environment.js'
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
    const answer = await this.client.SendSms({
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: this.environment.SMS_SDK_APP_ID,
      SignName: this.environment.SMS_SIGN_NAME,
      TemplateId: this.environment.SMS_TEMPLATE_ID,
      TemplateParamSet: [code, String(minutes)],
    })
    const status = answer.SendStatusSet?.[0]
    if (status?.Code !== 'Ok') throw new Error(`SMS refused: ${status?.Code ?? 'no status'}`)
  }
}
