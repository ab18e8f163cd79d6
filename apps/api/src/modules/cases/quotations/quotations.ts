import type { Sent } from '@hub/contracts'
import { addFen, fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { newId } from '../../../platform/crypto/id.js'
import type { Tx } from '../../../platform/database/database.js'
import type { StepAt, Written } from '../steps/step.types.js'

type Quote = Extract<Sent<'POST /staff/cases/:caseId/actions'>['body'], { action: 'quote' }>

/** What a repair out of warranty would cost: the owner accepts it or declines it before anybody begins. */
@Injectable()
export class Quotations {
  constructor(private readonly clock: Clock) {}

  /** Takes the place of one that still waits. */
  async quote({ tx, locked }: StepAt, { lines, words }: Quote): Promise<Written> {
    const now = this.clock.now()
    await this.set(tx, locked.id, 'replaced')
    const total = addFen(...lines.map(({ price, quantity }) => fen(price * quantity)))
    const row = { id: newId(now), projectId: locked.projectId, caseId: locked.id, lines: JSON.stringify(lines) }
    await tx
      .insertInto('caseQuotation')
      .values({ ...row, total, state: 'proposed', at: now })
      .execute()
    return { change: {}, words, data: { total } }
  }

  /** What waits comes to this. */
  async set(tx: Tx, caseId: string, state: 'accepted' | 'declined' | 'replaced'): Promise<void> {
    await tx
      .updateTable('caseQuotation')
      .set({ state, decidedAt: this.clock.now() })
      .where('caseId', '=', caseId)
      .where('state', '=', 'proposed')
      .execute()
  }
}
