import { readStored, writeStored } from '../storage'

export type SessionState = 'in' | 'out'

let state: SessionState | undefined
let turn = 0
let farewell: string | undefined
const listeners = new Set<() => void>()

/** Whether somebody is logged in, as far as this phone knows; the API has the last word. */
export function sessionState(): SessionState {
  return (state ??= readStored('session.open') ? 'in' : 'out')
}

/** Grows with every log-in and log-out: what was loaded in one turn is not shown in the next. */
export function sessionTurn(): number {
  return turn
}

/** Why the log-in ended without the reader wanting it. */
export function sessionFarewell(): string | undefined {
  return farewell
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setSessionState(next: SessionState, words?: string): void {
  state = next
  turn++
  farewell = words
  writeStored('session.open', next === 'in' ? true : undefined)
  listeners.forEach((listener) => {
    listener()
  })
}
