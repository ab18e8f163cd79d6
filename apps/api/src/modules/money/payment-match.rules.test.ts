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

describe('a payment that was taken back', () => {
  const reversed = stored({ receiptNo: 'R1', takenBack: 'reversed' })

  it('leaves its receipt number and its place to other money', () => {
    expect(outcomes([payment({ receiptNo: 'R1', amount: 200 })], [reversed])).toEqual(['new 1'])
    expect(outcomes([payment({ receiptNo: 'R1', payer: 'bank' })], [reversed])).toEqual(['new 2'])
    expect(outcomes([payment({ receiptNo: 'R2' })], [reversed])).toEqual(['new 2'])
  })

  it('by staff does not come again with the next file that tells of it', () => {
    expect(matchPayments([payment({ receiptNo: 'R1' })], [reversed])).toMatchObject([
      { outcome: 'same', isTakenBack: true },
    ])
    const twice = [stored({ takenBack: 'reversed' }), stored({ ordinal: 2 })]
    expect(outcomes([payment(), payment({ ordinal: 2 })], twice)).toEqual(['same 1', 'same 2'])
  })

  it('with its file comes again', () => {
    expect(outcomes([payment({ receiptNo: 'R1' })], [stored({ receiptNo: 'R1', takenBack: 'undone' })])).toEqual([
      'new 2',
    ])
    const undone = [stored({ takenBack: 'undone' }), stored({ ordinal: 2, takenBack: 'undone' })]
    expect(outcomes([payment(), payment({ ordinal: 2 })], undone)).toEqual(['new 3', 'new 4'])
    const again = [...undone, stored({ ordinal: 3 }), stored({ ordinal: 4 })]
    expect(outcomes([payment(), payment({ ordinal: 2 })], again)).toEqual(['same 3', 'same 4'])
  })

  it('does not lend its receipt number to its like', () => {
    expect(outcomes([payment({ receiptNo: 'R1' })], [reversed, stored({ ordinal: 2 })])).toEqual(['same 1'])
  })

  it('stands aside where it was recorded anew', () => {
    const again = stored({ receiptNo: 'R1', ordinal: 2 })
    expect(outcomes([payment({ receiptNo: 'R1' })], [reversed, again])).toEqual(['same 2'])
  })
})
