import { Injectable } from '@nestjs/common'
import { Handles, type JobHandler } from '../../../platform/jobs/job.js'
import { Turns } from '../../../platform/process/turns.js'
import { ClaimMessage } from './claim-message.js'
import { deliverMessages } from './deliver-messages.definition.js'
import { RecordOutcome } from './record-outcome.js'
import { SendMessage } from './send-message.js'

/** Calls under way at once in a process; each waits for a platform most of its time. */
const atOnce = 4

/** Sends what is due, one claim after the other, by several at once; several processes share the work. */
@Injectable()
@Handles(deliverMessages)
export class DeliverMessages implements JobHandler {
  private readonly turns = new Turns()
  private waiting = false

  constructor(
    private readonly claims: ClaimMessage,
    private readonly sending: SendMessage,
    private readonly outcomes: RecordOutcome,
  ) {}

  /** One at a time in a process; who comes while another waits for its turn is served by that one. */
  async handle(): Promise<void> {
    if (this.waiting) return
    this.waiting = true
    await this.turns.take(async () => {
      this.waiting = false
      await Promise.all(Array.from({ length: atOnce }, () => this.sendAll()))
    })
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const claim = await this.claims.next()
      if (claim === 'none') return
      if (claim === 'settled') continue
      await this.outcomes.record(claim, await this.sending.by(claim))
    }
  }
}
