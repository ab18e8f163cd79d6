/** One named action: where it starts, where it leads (`same` = the state stays), and who may do it. */
export interface Transition<State extends string, Role extends string> {
  readonly from: readonly State[]
  readonly to: State | 'same'
  readonly by: readonly Role[]
}

/** The life of one kind of record. Guard, `allowedActions`, diagram and property test all come from this one table. */
export interface TransitionTable<State extends string, Action extends string, Role extends string> {
  readonly initial: State
  /** States a record may rest in for good; an action (a correction) may still lead out of them. */
  readonly final: readonly State[]
  readonly actions: Readonly<Record<Action, Transition<State, Role>>>
}

/** Why an action is refused: the state forbids it now, or it is not this role's to do. */
export type TransitionRefusal = 'not-allowed-now' | 'not-yours'

/** The next state, or why not. */
export type TransitionDecision<State extends string> =
  { readonly allowed: true; readonly to: State } | { readonly allowed: false; readonly refusal: TransitionRefusal }

/**
 * Declares a table; the type parameters make a forgotten action or a misspelt state a compile error.
 * @throws RangeError for an action that nobody may do or that starts nowhere.
 */
export function defineTransitions<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
): TransitionTable<State, Action, Role> {
  for (const [action, { from, by }] of transitionsOf(table)) {
    if (from.length === 0) throw new RangeError(`action "${action}" starts in no state`)
    if (by.length === 0) throw new RangeError(`action "${action}" may be done by nobody`)
  }
  return table
}

/** The actions of a table with their names, in the order written. */
export function transitionsOf<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
): [Action, Transition<State, Role>][] {
  return Object.entries(table.actions) as [Action, Transition<State, Role>][]
}

/**
 * Decides one action. The role is looked at first: who may not act learns nothing about the state.
 */
export function decide<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
  action: Action,
  state: State,
  role: Role,
): TransitionDecision<State> {
  const transition = table.actions[action]
  if (!transition.by.includes(role)) return { allowed: false, refusal: 'not-yours' }
  if (!transition.from.includes(state)) return { allowed: false, refusal: 'not-allowed-now' }
  return { allowed: true, to: transition.to === 'same' ? state : transition.to }
}

/** What a role may do now; goes out in every response, so that clients never repeat the rules. */
export function allowedActions<State extends string, Action extends string, Role extends string>(
  table: TransitionTable<State, Action, Role>,
  state: State,
  role: Role,
): Action[] {
  return transitionsOf(table)
    .filter(([, transition]) => transition.from.includes(state) && transition.by.includes(role))
    .map(([action]) => action)
}
