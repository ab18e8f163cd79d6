import type { Actor, NodeAction } from '@hub/contracts/vocabulary'
import type { CivilDate, TransitionRefusal } from '@hub/kernel'
import type { NodeRole } from './node-table.js'

/** What staff say about one node. Absent means "leave as it is", null means "take away". */
export interface NodeInput {
  readonly key: string
  readonly action: NodeAction
  /** The day it happened; today where absent. */
  readonly on?: CivilDate | undefined
  /** Needed for skip, refuse, reopen, and for a day before that of a dependency. Kept in the history. */
  readonly reason?: string | undefined
  /** What the customer reads under the node. */
  readonly note?: string | null | undefined
  readonly turn?: Actor | undefined
  readonly todo?: string | undefined
  readonly dueOn?: CivilDate | null | undefined
  readonly plannedOn?: CivilDate | null | undefined
  /** Keys of all documents received so far; a new one is dated `on`. */
  readonly received?: readonly string[] | undefined
}

/** Who acts, and what day it is in China. */
export interface NodeContext {
  readonly today: CivilDate
  readonly role: NodeRole
}

/** Why nothing was changed. */
export type NodeRefusal =
  | TransitionRefusal
  | 'unknown-node'
  | 'unknown-document'
  | 'not-optional'
  | 'reason-required'
  | 'date-in-future'
  | 'date-before-dependency'
  | 'dependent-finished'
