import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Sms } from '../../integrations/sms/sms.js'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { defineEvent } from '../../platform/events/event.js'
import { defineJob, Handles, type JobHandler } from '../../platform/jobs/job.js'

export const smsCodeMinutes = 5

const CodeAsked = z.object({ codeId: z.uuid() })
export const smsCodeAsked = defineEvent({ name: 'sms-code-asked.v1', payload: CodeAsked })

/** A code is worth nothing after its five minutes, so few tries are enough. */
export const sendSmsCode = defineJob({
  name: 'send-sms-code.v1',
  payload: CodeAsked,
  after: smsCodeAsked,
  maxAttempts: 3,
})

@Injectable()
@Handles(sendSmsCode)
export class SendSmsCode implements JobHandler<z.output<typeof CodeAsked>> {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly sms: Sms,
    private readonly clock: Clock,
  ) {}

  async handle({ codeId }: { codeId: string }): Promise<void> {
    const db = this.database.kysely
    const row = await db
      .selectFrom('smsCode')
      .select(['phoneCipher', 'codeCipher', 'expiresAt'])
      .where('id', '=', codeId)
      .executeTakeFirst()
    if (!row?.codeCipher || row.expiresAt <= this.clock.now()) return
    await this.sms.sendCode(this.sealing.open(row.phoneCipher), this.sealing.open(row.codeCipher), smsCodeMinutes)
    await db
      .updateTable('smsCode')
      .set({ sentAt: this.clock.now(), codeCipher: null })
      .where('id', '=', codeId)
      .execute()
  }
}
