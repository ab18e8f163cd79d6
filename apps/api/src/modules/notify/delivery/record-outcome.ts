import { Injectable } from '@nestjs/common'
import type { SendOutcome } from '../../../integrations/send-outcome.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { SubscriptionsStore } from '../subscriptions.store.js'
import { AttemptsStore } from './attempts.store.js'
import type { Claim } from './claim-message.js'
import { againAfter, type Attempt, nextStep } from './delivery.rules.js'
import { DueMessages } from './due-messages.js'
import type { NotTried } from './send-message.js'

/** WeChat has no consent of this person that is left, whatever we have counted. */
const noConsent = '43101'

/** Writes down what came of a call, and when delivery goes on. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly database: Database,
    private readonly due: DueMessages,
    private readonly attempts: AttemptsStore,
    private readonly subscriptions: SubscriptionsStore,
    private readonly clock: Clock,
  ) {}

  async record(claim: Claim, outcome: SendOutcome | NotTried): Promise<void> {
    const { message, channel, purpose } = claim
    await this.database.write(async (tx) => {
      await tx.selectFrom('message').select('id').where('id', '=', message.id).forUpdate().execute()
      const before = await this.attempts.of(tx, message.id)
      const mine = before.find((attempt) => attempt.channel === channel)
      // Only this call's own: it may have come back after it was given up.
      if (mine?.tries !== claim.tries || !['sending', 'unknown'].includes(mine.state)) return
      const attempt = attemptAfter(claim, outcome)
      await this.attempts.save(tx, message, attempt, 'code' in outcome ? outcome.code : null)
      if (channel === 'wechat') await this.settleConsent(tx, claim, outcome)
      const now = [...before.filter((one) => one.channel !== channel), attempt]
      const step = nextStep(purpose.channels, purpose.critical, now)
      if (step.kind === 'wait') return
      const again = step.kind === 'send' && step.channel === channel
      const goesOn = again ? this.clock.in(againAfter(attempt.tries)) : this.clock.now()
      await this.due.putOff(tx, message.id, step.kind === 'done' ? null : goesOn)
    })
  }

  /** A consent is used up by what was sent, or may have been. */
  private async settleConsent(tx: Tx, { message, template }: Claim, outcome: SendOutcome | NotTried): Promise<void> {
    if (outcome.kind === 'sent' || outcome.kind === 'unclear') return
    if ('code' in outcome && outcome.code === noConsent)
      await this.subscriptions.haveNone(tx, message.personId, template?.key)
    else await this.subscriptions.giveBack(tx, message.personId, template?.key)
  }
}

function attemptAfter({ channel, tries }: Claim, outcome: SendOutcome | NotTried): Attempt {
  switch (outcome.kind) {
    case 'sent':
      return { channel, tries, state: 'sent', reason: null }
    case 'unclear':
      return { channel, tries, state: 'unknown', reason: 'interrupted' }
    case 'not-tried':
      return { channel, tries, state: 'skipped', reason: outcome.reason }
    case 'busy':
      return { channel, tries, state: 'failed', reason: 'busy' }
    default:
      return { channel, tries, state: 'failed', reason: outcome.code === noConsent ? 'no_quota' : 'refused' }
  }
}
