import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'

export interface MoneyHistoryLine {
  readonly projectId: string
  /** Null: of the project, a permit or an account. */
  readonly purchaseId: string | null
  readonly actorKind: 'staff' | 'import'
  readonly actorId: string
  readonly actorName: string
  readonly subject: 'plan_item' | 'payment' | 'invoice' | 'permit' | 'account'
  readonly subjectId: string
  /** What happened, in words that staff read. */
  readonly words: string
  readonly reason: string | null
}

const perStatement = 1_000

/** Who changed what about money, and why; never changed itself. */
@Injectable()
export class MoneyHistory {
  constructor(private readonly clock: Clock) {}

  async write(tx: Tx, lines: readonly MoneyHistoryLine[]): Promise<void> {
    const at = this.clock.now()
    for (let i = 0; i < lines.length; i += perStatement)
      await tx
        .insertInto('moneyHistory')
        .values(lines.slice(i, i + perStatement).map((line) => ({ id: newId(at), at, ...line })))
        .execute()
  }
}
