import { transitionsOf } from './transition-table.ts'
import type { TransitionTable } from './transition-table.ts'

/** Draws a table as a Mermaid state diagram for the docs: one arrow per action and starting state, with who may act. */
export function toMermaid<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
): string {
  const arrows = transitionsOf(table).flatMap(([action, { from, to, by }]) =>
    from.map((state) => `  ${name(state)} --> ${name(to === 'same' ? state : to)}: ${action} (${by.join(', ')})`),
  )
  const ends = table.final.map((state) => `  ${name(state)} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${name(table.initial)}`, ...arrows, ...ends, ''].join('\n')
}

/** Mermaid reads a hyphen in a state's name as part of an arrow. */
function name(state: string): string {
  return state.replace(/-/gu, '_')
}
