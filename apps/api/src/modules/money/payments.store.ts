import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import type { PlacedPayment, StoredPayment } from './payment-match.rules.js'

type Row = Omit<StoredPayment, 'invoice'> & { invoiceNumber: string | null; invoiceIssuedOn: string | null }

/** Payments received, in bulk. */
@Injectable()
export class PaymentsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All that could be one of `payments`: those of the same purchases, and those with the same receipt numbers. */
  async like(
    payments: readonly PlacedPayment[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<StoredPayment[]> {
    const receipts = payments.filter(({ receiptNo }) => receiptNo !== null)
    const { rows } = await sql<Row>`
      SELECT p.id, p.project_id, p.purchase_id, p.paid_on, p.amount, p.ordinal, p.payer, p.purpose, p.means, p.receipt_no,
        p.supervised, p.taken_back, v.number AS invoice_number, v.issued_on AS invoice_issued_on
      FROM payment p LEFT JOIN payment_invoice v ON v.payment_id = p.id
      WHERE p.id IN (
        SELECT id FROM payment WHERE purchase_id = ANY(${payments.map(({ purchaseId }) => purchaseId)}::uuid[])
        UNION SELECT o.id FROM unnest(${receipts.map(({ projectId }) => projectId)}::uuid[],
          ${receipts.map(({ receiptNo }) => receiptNo)}::text[]) AS k (project_id, receipt_no)
        JOIN payment o ON o.project_id = k.project_id AND o.receipt_no = k.receipt_no)
      ORDER BY p.purchase_id, p.paid_on, p.amount, p.ordinal`.execute(db)
    return rows.map(({ invoiceNumber, invoiceIssuedOn, ...row }) => ({
      ...row,
      invoice: invoiceNumber && invoiceIssuedOn ? { number: invoiceNumber, issuedOn: invoiceIssuedOn } : null,
    }))
  }

  /** Inserts new payments and gives their ids in the same order. */
  async insert(
    tx: Tx,
    payments: readonly (PlacedPayment & { readonly reversesId?: string })[],
  ): Promise<readonly string[]> {
    const now = this.clock.now()
    const rows = payments.map((payment) => ({
      id: newId(now),
      project_id: payment.projectId,
      purchase_id: payment.purchaseId,
      paid_on: payment.paidOn,
      amount: payment.amount,
      ordinal: payment.ordinal,
      payer: payment.payer,
      purpose: payment.purpose ?? 'price',
      means: payment.means,
      receipt_no: payment.receiptNo,
      supervised: payment.supervised,
      reverses_id: payment.reversesId ?? null,
    }))
    await sql`
      INSERT INTO payment (id, project_id, purchase_id, paid_on, amount, ordinal, payer, purpose, means, receipt_no,
        supervised, reverses_id, created_at)
      SELECT id, project_id, purchase_id, paid_on, amount, ordinal, payer, purpose, means, receipt_no, supervised,
        reverses_id, ${now}
      FROM json_populate_recordset(NULL::payment, ${JSON.stringify(rows)}::json)`.execute(tx)
    return rows.map(({ id }) => id)
  }

  /** Fills in what was not known yet: receipt number, supervised account. */
  async complete(
    tx: Tx,
    news: readonly { id: string; receiptNo: string | null; supervised: boolean | null }[],
  ): Promise<void> {
    const rows = news.map(({ id, receiptNo, supervised }) => ({ id, receipt_no: receiptNo, supervised }))
    await sql`
      UPDATE payment p SET receipt_no = COALESCE(p.receipt_no, k.receipt_no), supervised = COALESCE(p.supervised, k.supervised)
      FROM json_populate_recordset(NULL::payment, ${JSON.stringify(rows)}::json) k WHERE p.id = k.id`.execute(tx)
  }

  async saveInvoices(
    tx: Tx,
    invoices: readonly { paymentId: string; projectId: string; number: string; issuedOn: string }[],
  ): Promise<void> {
    const rows = invoices.map(({ paymentId, projectId, number, issuedOn }) => ({
      payment_id: paymentId,
      project_id: projectId,
      number,
      issued_on: issuedOn,
    }))
    await sql`
      INSERT INTO payment_invoice (payment_id, project_id, number, issued_on)
      SELECT payment_id, project_id, number, issued_on
      FROM json_populate_recordset(NULL::payment_invoice, ${JSON.stringify(rows)}::json)
      ON CONFLICT (payment_id) DO UPDATE SET number = excluded.number, issued_on = excluded.issued_on`.execute(tx)
  }
}
