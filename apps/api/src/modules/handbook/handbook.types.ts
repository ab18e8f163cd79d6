import type { Actor, NodeState } from '@hub/contracts/vocabulary'
import type { CivilDate } from '@hub/kernel'

/** A step of the journey as one line of the table. */
export interface HandbookStep {
  readonly name: string
  readonly state: NodeState
  readonly running: boolean
  readonly turn: Actor
  /** What its turn-taker does now; null unless it runs. */
  readonly todo: string | null
  readonly day: { readonly on: CivilDate; readonly kind: 'done' | 'due' | 'expected' } | null
}

/** Papers that one step still needs from the customer. */
export interface HandbookPapers {
  readonly step: string
  readonly names: readonly string[]
}

export interface HandbookLimit {
  readonly step: string
  readonly days: number
  readonly source: string
  /** Known once its clock has begun. */
  readonly endsOn: CivilDate | null
}

export interface HandbookPayment {
  readonly name: string
  /** `¥298,000.00` */
  readonly amount: string
  readonly dueOn: CivilDate | null
  readonly late: boolean
}

export interface SupervisedAccount {
  readonly bank: string
  readonly accountName: string
  readonly accountNumber: string
}

/** All that stands in the handbook of one home on one day. */
export interface Handbook {
  readonly project: string
  readonly home: string
  /** `期房 · 组合贷款` */
  readonly way: string
  readonly printedOn: CivilDate
  readonly headline: string
  readonly done: number
  readonly total: number
  readonly steps: readonly HandbookStep[]
  readonly papers: readonly HandbookPapers[]
  readonly limits: readonly HandbookLimit[]
  readonly payments: readonly HandbookPayment[]
  readonly account: SupervisedAccount | null
  readonly officer: { readonly name: string; readonly phone: string | null } | null
  readonly hotline: string
}
