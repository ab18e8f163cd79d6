import type { Actor, Lane, NodeState, PaymentWay, SaleKind, Stage } from '@hub/contracts/vocabulary'
import type { CivilDate } from '@hub/kernel'

/** A paper a node needs, and who brings it. */
export interface TemplateDocument {
  readonly key: string
  readonly name: string
  readonly from: 'customer' | 'developer'
}

/** One node of a resolved template: catalogue words plus its place in this journey. */
export interface TemplateNode {
  readonly key: string
  readonly name: string
  /** At most six characters, for ring and chart; equals `name` where that is short enough. */
  readonly shortName: string
  readonly lane: Lane
  readonly dependsOn: readonly string[]
  /** `building`: done once for all homes of the building, drawn beside and left out of the home's count. */
  readonly scope: 'home' | 'building'
  readonly actor: Actor
  /** Headline while it runs: `贷款审批中`. */
  readonly now: string
  /** Default next action of whoever's turn it is. */
  readonly todo: string
  readonly meaning: string
  readonly ifItFails: string | null
  readonly clauses: readonly string[]
  readonly documents: readonly TemplateDocument[]
  /** In calendar days. */
  readonly usualDays: { readonly min: number; readonly max: number; readonly source: string } | null
  /** In calendar days from the day node `from` was done. */
  readonly legalLimit: { readonly days: number; readonly from: string; readonly source: string } | null
  readonly stage: Stage
  readonly milestone: 'handover' | 'deed' | null
  /** Words on the join, where several branches meet. */
  readonly joinWords: string | null
  readonly optional: boolean
}

/** A journey as data. A running journey keeps the version it began with. */
export interface JourneyTemplate {
  readonly key: string
  readonly version: number
  readonly name: string
  /** City name, or `*` for all that have no template of their own. */
  readonly city: string
  readonly paymentWay: PaymentWay
  readonly saleKind: SaleKind
  /** In topological order: a node comes after everything it depends on. */
  readonly nodes: readonly TemplateNode[]
}

/** What is stored of one node of one journey. */
export interface NodeRecord {
  readonly key: string
  readonly state: NodeState
  readonly turn: Actor
  readonly todo: string
  /** By when whoever's turn it is should act. */
  readonly dueOn: CivilDate | null
  readonly plannedOn: CivilDate | null
  /** The day it became active: that of its latest dependency. */
  readonly startedOn: CivilDate | null
  /** The day it was done. */
  readonly actualOn: CivilDate | null
  /** Day each document was received, by document key. */
  readonly received: Readonly<Record<string, CivilDate>>
  /** Staff's words that the customer reads: cause of a delay, why refused or skipped. */
  readonly note: string | null
}
