import type { PaymentInput, PlanItemInput } from '../modules/money/index.js'

interface DemoItem extends Partial<Pick<PlanItemInput, 'payer' | 'dueDays'>> {
  readonly name: string
  readonly amount: number
  /** Days from the day of seeding, below nought before it. */
  readonly dueIn?: number
  /** The node it waits for. */
  readonly after?: string
}

interface DemoPayment extends Partial<Pick<PaymentInput, 'payer' | 'means' | 'supervised'>> {
  readonly amount: number
  /** Days before the day of seeding. */
  readonly ago: number
}

/** Plan and payments of one room, in fen. */
export interface DemoBill {
  readonly building: string
  readonly room: string
  readonly plan: readonly DemoItem[]
  readonly paid: readonly DemoPayment[]
}

/** What the demo homes cost and who has paid; each plan adds up to the price of its contract. */
export const demoBills: readonly DemoBill[] = [
  // 林静: the first payment is safe, both loans are still to come.
  {
    building: '3',
    room: '1602',
    plan: [
      { name: '首付', amount: 894_000_00, dueIn: -38 },
      { name: '商业贷款放款', amount: 1_286_000_00, payer: 'bank', after: 'commercial_payout' },
      { name: '公积金贷款放款', amount: 800_000_00, payer: 'fund_centre', after: 'fund_payout' },
      { name: '首次月供', amount: 8_635_32, dueIn: 95 },
      { name: '首期维修资金', amount: 12_865_00, after: 'maintenance_fund' },
    ],
    paid: [
      { amount: 50_000_00, ago: 45, means: 'card' },
      { amount: 844_000_00, ago: 38 },
    ],
  },
  // 陈建国: paid in full; the maintenance fund is due.
  {
    building: '3',
    room: '801',
    plan: [
      { name: '房款', amount: 2_658_000_00, dueIn: -694 },
      { name: '首期维修资金', amount: 13_120_00, dueIn: 10 },
    ],
    paid: [{ amount: 2_658_000_00, ago: 694 }],
  },
  // 赵敏: the fund loan was refused, so its part is open. A completed home has no supervised account.
  {
    building: '5',
    room: '1103',
    plan: [
      { name: '首付', amount: 1_060_000_00, dueIn: -52 },
      { name: '公积金贷款放款', amount: 800_000_00, payer: 'fund_centre', after: 'fund_payout' },
    ],
    paid: [{ amount: 1_060_000_00, ago: 52, supervised: null }],
  },
  // 孙伟: one loan about to be paid out, one plan by instalments with a late one, one home paid.
  {
    building: '3',
    room: '1201',
    plan: [
      { name: '首付', amount: 726_000_00, dueIn: -113 },
      { name: '商业贷款放款', amount: 1_694_000_00, payer: 'bank', after: 'commercial_payout' },
    ],
    paid: [{ amount: 726_000_00, ago: 113 }],
  },
  {
    building: '3',
    room: '1202',
    plan: [
      { name: '首付', amount: 738_000_00, dueIn: -24 },
      { name: '第二期', amount: 738_000_00, dueIn: -4 },
      { name: '第三期', amount: 738_000_00, dueIn: 86 },
      { name: '尾款', amount: 246_000_00, after: 'handover' },
    ],
    paid: [
      { amount: 738_000_00, ago: 24 },
      { amount: 300_000_00, ago: 3 },
    ],
  },
  {
    building: '5',
    room: '602',
    plan: [{ name: '房款', amount: 1_990_000_00, dueIn: -196 }],
    paid: [
      { amount: 500_000_00, ago: 200, supervised: null },
      { amount: 1_490_000_00, ago: 196, supervised: null },
    ],
  },
]
