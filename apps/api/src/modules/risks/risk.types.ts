import type { Actor, PaymentPurpose, RiskSeverity } from '@hub/contracts/vocabulary'
import type { CivilDate, Fen } from '@hub/kernel'

export const triggerKinds = [
  'node-due',
  'document-missing',
  'document-expires',
  'legal-limit',
  'node-slow',
  'construction-late',
  'node-refused',
  'payment-due',
  'handover-late',
] as const
export type TriggerKind = (typeof triggerKinds)[number]

/** A rule as data; `config/risks.json` has them. */
export interface RiskRule {
  readonly key: string
  readonly when: {
    readonly kind: TriggerKind
    /** `node-due`: only where the customer, or somebody else, is to act. */
    readonly turn?: 'customer' | 'others' | undefined
    /** `node-refused`: only steps of a loan, or only the others. */
    readonly loan?: boolean | undefined
    /** `payment-due`: only payments of this kind. */
    readonly purpose?: PaymentPurpose | undefined
  }
  /** From so many days before the day in question (after it when negative) the risk holds, this grave; in falling order. */
  readonly steps: readonly { readonly daysLeft: number; readonly severity: RiskSeverity }[]
  /** The last day on which it holds, counted alike; without it, as long as its cause does. */
  readonly untilDaysLeft?: number | undefined
  readonly title: string
  readonly means: string
  /** Null: nothing is asked of the customer. */
  readonly action: string | null
  /** `turn`: whoever's turn it is at the node. */
  readonly actor: Actor | 'turn'
  /** Why it is over once its cause is gone, as the customer reads it. */
  readonly ended: string
}

/** Something the customer is still to pay. */
export interface OpenPayment {
  readonly id: string
  readonly purpose: PaymentPurpose
  /** `第 2 期房款`. */
  readonly name: string
  /** What is still to be paid. */
  readonly left: Fen
  readonly dueOn: CivilDate
}

/** A paper of the customer that was accepted for a node and is good until a day. */
export interface ExpiringPaper {
  readonly key: string
  /** `收入证明`. */
  readonly name: string
  readonly expiresOn: CivilDate
}

/** A node that runs, was refused or comes next, with the words of its template. */
export interface RiskNode {
  readonly key: string
  readonly name: string
  readonly scope: 'home' | 'building'
  /** A step of getting the loan. */
  readonly loan: boolean
  /** `next`: it waits only for nodes that run. */
  readonly state: 'active' | 'refused' | 'next'
  readonly turn: Actor
  readonly todo: string
  readonly dueOn: CivilDate | null
  readonly plannedOn: CivilDate | null
  readonly startedOn: CivilDate | null
  /** In calendar days. */
  readonly usualMost: number | null
  /** The law's last day, once its clock has begun. */
  readonly legalEnd: { readonly on: CivilDate; readonly days: number; readonly source: string } | null
  /** Papers of the customer that have neither arrived nor are being looked at. */
  readonly missing: readonly string[]
  readonly expiring: readonly ExpiringPaper[]
  readonly ifItFails: string | null
}

/** The contract's promise, while the handover is still to come. */
export interface PromisedHandover {
  readonly nodeKey: string
  readonly dueOn: CivilDate
  /** From this day on the handover is expected later, if nothing else happens; null: not known. */
  readonly lateFrom: CivilDate | null
}

/** All that the rules look at. */
export interface RiskFacts {
  readonly nodes: readonly RiskNode[]
  readonly handover: PromisedHandover | null
  readonly payments: readonly OpenPayment[]
}

/** Something that a kind of rule speaks of, with the words that fill its blanks. */
export interface Trigger {
  readonly subject: string
  readonly nodeKey: string | null
  /** The day in question; null: it holds already. */
  readonly day: CivilDate | null
  readonly deadline: CivilDate | null
  readonly actor: Actor
  readonly words: Readonly<Record<string, string>>
}

/** A risk as it should stand now. */
export interface HeldRisk {
  readonly ruleKey: string
  readonly subject: string
  readonly nodeKey: string | null
  /** 1 notice, 2 warning, 3 urgent. */
  readonly severity: number
  readonly title: string
  readonly means: string
  readonly action: string | null
  readonly actor: Actor
  readonly deadline: CivilDate | null
}

/** What the rules say of a journey on one day. */
export interface Evaluation {
  readonly held: readonly HeldRisk[]
  /** The next day on which time alone changes it; null: never. */
  readonly nextOn: CivilDate | null
}
