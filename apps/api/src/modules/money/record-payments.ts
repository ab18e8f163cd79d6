import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'
import { ChangedMoney } from './changed-money.js'
import { matchPayments, type PaymentMatch, type PlacedPayment } from './payment-match.rules.js'
import { PaymentsStore } from './payments.store.js'
import type { PaymentInput } from './plan.types.js'

/** Takes over payments received from a file. The same file again changes nothing. */
@Injectable()
export class RecordPayments {
  constructor(
    private readonly database: Database,
    private readonly store: PaymentsStore,
    private readonly changed: ChangedMoney,
  ) {}

  /** What `execute` would do, in the order of `payments`; for the preview of an import. */
  async match(
    payments: readonly PaymentInput[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<PaymentMatch[]> {
    const { rows } = await sql<{ id: string; projectId: string }>`
      SELECT id, project_id FROM purchase WHERE id = ANY(${payments.map(({ purchaseId }) => purchaseId)}::uuid[])`.execute(
      db,
    )
    return (await this.matched(payments, new Map(rows.map(({ id, projectId }) => [id, projectId])), db)).matches
  }

  /** What `differs` is not written. With the ids of new payments. @throws Error for an unknown purchase */
  async execute(
    tx: Tx,
    payments: readonly PaymentInput[],
  ): Promise<(PaymentMatch & { readonly madeId: string | null })[]> {
    if (payments.length === 0) return []
    const projectOf = await this.changed.lock(
      tx,
      payments.map(({ purchaseId }) => purchaseId),
    )
    const { placed, matches } = await this.matched(payments, projectOf, tx)
    const rows = placed.map((payment, i) => ({ payment, ...(matches[i] as PaymentMatch) }))
    const fresh = rows.filter(({ outcome }) => outcome === 'new')
    const ids = await this.store.insert(
      tx,
      fresh.map(({ payment, ordinal }) => ({ ...payment, ordinal })),
    )
    const idOf = new Map(fresh.map(({ payment }, i) => [payment, ids[i] ?? '']))
    const completed = rows.filter(({ outcome }) => outcome === 'changed')
    await this.store.complete(
      tx,
      completed.map(({ payment, stored }) => ({ ...payment, id: stored?.id ?? '' })),
    )
    const touched = [...fresh, ...completed]
    await this.store.saveInvoices(
      tx,
      touched.flatMap(({ payment, stored }) =>
        payment.invoice
          ? [{ ...payment.invoice, paymentId: stored?.id ?? idOf.get(payment) ?? '', projectId: payment.projectId }]
          : [],
      ),
    )
    await this.changed.tell(
      tx,
      touched.map(({ payment }) => payment.purchaseId),
    )
    return rows.map(({ payment, ...match }) => ({ ...match, madeId: idOf.get(payment) ?? null }))
  }

  private async matched(
    payments: readonly PaymentInput[],
    projectOf: ReadonlyMap<string, string>,
    db: Database['kysely'] | Tx,
  ): Promise<{ placed: PlacedPayment[]; matches: PaymentMatch[] }> {
    const placed = payments.map((payment) => ({ ...payment, projectId: projectOf.get(payment.purchaseId) ?? '' }))
    return { placed, matches: matchPayments(placed, await this.store.like(placed, db)) }
  }
}
