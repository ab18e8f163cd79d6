import { readStored, writeStored } from '../storage'

export type SessionState = 'in' | 'out'

let state: SessionState | undefined
const listeners = new Set<() => void>()

/** Whether somebody is logged in, as far as this phone knows; the API has the last word. */
export function sessionState(): SessionState {
  return (state ??= readStored('session.open') ? 'in' : 'out')
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setSessionState(next: SessionState): void {
  state = next
  writeStored('session.open', next === 'in' ? true : undefined)
  listeners.forEach((listener) => {
    listener()
  })
}
