import { transitionsOf } from './transition-table.ts'
import type { TransitionTable } from './transition-table.ts'

/** What a walk over a table found; both lists are empty in a sound table. */
export interface Exploration<State extends string> {
  /** States named in the table that no action leads to from the initial one. */
  readonly unreachable: State[]
  /** Reachable states from which no final state can be reached: dead ends, and circles without a way out. */
  readonly stuck: State[]
}

/** Checks that every state is reachable and that none but the final ones is a dead end. */
export function explore<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
): Exploration<State> {
  const edges = transitionsOf(table).flatMap(([, { from, to }]) =>
    from.map((state): [State, State] => [state, to === 'same' ? state : to]),
  )
  const states = new Set<State>([table.initial, ...table.final, ...edges.flat()])
  const reachable = closure([table.initial], edges)
  const hopeful = closure(
    table.final,
    edges.map(([from, to]): [State, State] => [to, from]),
  )
  return {
    unreachable: [...states].filter((state) => !reachable.has(state)),
    stuck: [...reachable].filter((state) => !hopeful.has(state)),
  }
}

function closure<State extends string>(seeds: readonly State[], edges: readonly [State, State][]): Set<State> {
  const seen = new Set(seeds)
  for (const state of seen) {
    for (const [from, to] of edges) if (from === state) seen.add(to)
  }
  return seen
}
