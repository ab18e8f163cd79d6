import { expect, it } from 'vitest'
import { itemBody, itemDraft, paymentBody, paymentDraft } from './money-drafts.ts'
import type { PlanItem } from './use-journey-money.ts'

const item = {
  ...{ id: 'i', number: 1, name: '尾款', payer: 'customer', purpose: 'price', amount: 100_50, paid: 0, rest: 100_50 },
  ...{ state: 'later', dueOn: '2026-10-01', expectedOn: null, afterNode: '交付', daysLate: 0, version: 3 },
  ...{ confirmed: true, dueNode: 'handover', dueDays: 7 },
} satisfies PlanItem

it('sends an item back as it was read, with its version; the day that a node gives is not sent', () => {
  expect(itemBody(itemDraft(item), item, '更正', false)).toEqual({
    ...{ id: 'i', version: 3, name: '尾款', payer: 'customer', purpose: 'price', amount: 100_50 },
    ...{ dueOn: null, dueNode: 'handover', dueDays: 7, reason: '更正', cancelled: false },
  })
})

it('sends nothing while the name or the amount is missing', () => {
  expect(itemBody(itemDraft(null), null, '补录', false)).toBeNull()
  expect(itemBody({ ...itemDraft(null), name: '尾款', amount: '0' }, null, '补录', false)).toBeNull()
  expect(itemBody({ ...itemDraft(null), name: '尾款', amount: '1' }, null, '补录', false)).toMatchObject({
    ...{ version: 0, amount: 100, dueDays: 0 },
  })
})

it('sends a payment without a receipt number as one that has none', () => {
  const draft = paymentDraft('2026-09-16')
  expect(paymentBody(draft, '补录')).toBeNull()
  expect(paymentBody({ ...draft, amount: '50' }, '补录')).toMatchObject({ receiptNo: null, amount: 50_00 })
})
