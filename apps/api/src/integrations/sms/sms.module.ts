import { Module } from '@nestjs/common'
import { Sms } from './sms.js'
import { TencentSms } from './tencent-sms.js'

@Module({ providers: [{ provide: Sms, useClass: TencentSms }], exports: [Sms] })
export class SmsModule {}
