import type { ClockCondition, ClockName, PauseReason } from '@hub/contracts'
import type { Counting } from './counting.rules.js'

/** Who is told, and after which part of the time (1: when it is over). */
export interface ClockStep {
  readonly key: string
  readonly at: number
}

/** What is promised; lengths in milliseconds of its own counting. */
export interface ClockTarget {
  readonly name: ClockName
  readonly within: number
  readonly counting: Counting
  readonly pausedFor: readonly PauseReason[]
  readonly steps: readonly ClockStep[]
}

/** What of a case's history moves its clocks; instants in milliseconds. */
export type ClockMark = { readonly at: number } & (
  | { readonly kind: 'opened' | 'reopened' | 'regraded'; readonly targets: readonly ClockTarget[] }
  | { readonly kind: 'met'; readonly clock: ClockName }
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  | { readonly kind: 'resumed' | 'ended' }
)

/** One clock of one round at one instant. */
export interface Clock {
  readonly name: ClockName
  /** 1 from the beginning, one more with every reopening. */
  readonly round: number
  readonly condition: ClockCondition
  /** Neither met nor over with the case; a missed one can be open still. */
  readonly isOpen: boolean
  readonly startedAt: number
  readonly within: number
  /** How much of `within` has passed. */
  readonly counted: number
  /** Null while it stands still: nobody knows for how long. */
  readonly dueAt: number | null
  readonly metAt: number | null
  readonly missedAt: number | null
  readonly paused: { readonly reason: PauseReason; readonly since: number } | null
  /** When each step was or will be reached; not those that no longer can be. */
  readonly steps: readonly { readonly key: string; readonly at: number }[]
}
