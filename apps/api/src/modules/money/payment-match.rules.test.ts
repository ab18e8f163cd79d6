import { describe, expect, it } from 'vitest'
import { matchPayments, type PlacedPayment, type StoredPayment } from './payment-match.rules.js'

const payment = (over: Partial<PlacedPayment> = {}): PlacedPayment => ({
  ...{ projectId: 'project', purchaseId: 'purchase', paidOn: '2026-08-09', amount: 100, payer: 'customer' },
  ...{ purpose: null, means: 'transfer', receiptNo: null, ordinal: 1, supervised: null, invoice: null },
  ...over,
})
const stored = (over: Partial<StoredPayment> = {}): StoredPayment => ({
  ...payment(),
  purpose: 'price',
  id: `id-${over.receiptNo ?? 'none'}-${String(over.ordinal ?? 1)}`,
  ...over,
})
const outcomes = (payments: PlacedPayment[], known: StoredPayment[] = []) =>
  matchPayments(payments, known).map(({ outcome, ordinal }) => `${outcome} ${String(ordinal)}`)

describe('a payment of a file', () => {
  it('is found by its receipt number, whatever its ordinal', () => {
    const known = [stored({ receiptNo: 'R1', ordinal: 3 })]
    expect(outcomes([payment({ receiptNo: 'R1' })], known)).toEqual(['same 3'])
  })

  it('that has no number is found by purchase, day, amount and ordinal', () => {
    const known = [stored(), stored({ ordinal: 2 })]
    expect(outcomes([payment(), payment({ ordinal: 2 }), payment({ ordinal: 3 })], known)).toEqual([
      'same 1',
      'same 2',
      'new 3',
    ])
  })

  it('gets its receipt number later', () => {
    expect(outcomes([payment({ receiptNo: 'R1' })], [stored()])).toEqual(['changed 1'])
  })

  it('with a number of its own is another one, though day and amount are the same', () => {
    const known = [stored({ receiptNo: 'R1' })]
    expect(outcomes([payment({ receiptNo: 'R2' })], known)).toEqual(['new 2'])
  })

  it('takes no number that stands for other money', () => {
    const known = [stored({ receiptNo: 'R1' })]
    expect(outcomes([payment({ receiptNo: 'R1', amount: 200 })], known)).toEqual(['differs 1'])
    expect(outcomes([payment({ receiptNo: 'R1', purchaseId: 'other' })], known)).toEqual(['differs 1'])
    expect(outcomes([payment({ receiptNo: 'R1', payer: 'bank' })], known)).toEqual(['differs 1'])
  })

  it('of another project may have the same number', () => {
    const known = [stored({ receiptNo: 'R1', projectId: 'other', purchaseId: 'other' })]
    expect(outcomes([payment({ receiptNo: 'R1' })], known)).toEqual(['new 1'])
  })

  it('brings an invoice, or a corrected one', () => {
    const invoice = { number: 'F1', issuedOn: '2026-08-20' }
    const known = [stored({ receiptNo: 'R1', invoice })]
    expect(outcomes([payment({ receiptNo: 'R1', invoice })], known)).toEqual(['same 1'])
    expect(outcomes([payment({ receiptNo: 'R1', invoice: null })], known)).toEqual(['same 1'])
    expect(outcomes([payment({ receiptNo: 'R1', invoice: { ...invoice, number: 'F2' } })], known)).toEqual([
      'changed 1',
    ])
  })

  it('that stands twice in a file counts once', () => {
    expect(outcomes([payment({ receiptNo: 'R1' }), payment({ receiptNo: 'R1' })])).toEqual(['new 1', 'same 1'])
    expect(outcomes([payment({ receiptNo: 'R1' }), payment({ receiptNo: 'R1', amount: 7 })])).toEqual([
      'new 1',
      'differs 1',
    ])
  })
})
