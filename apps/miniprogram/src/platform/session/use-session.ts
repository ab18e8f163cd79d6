import { useSyncExternalStore } from 'react'
import { onSession, sessionState, sessionTurn } from './session-state'
import type { SessionState } from './session-state'

/** See {@link sessionTurn}. */
export function useSessionTurn(): number {
  return useSyncExternalStore(onSession, sessionTurn)
}

export function useSession(): SessionState {
  return useSyncExternalStore(onSession, sessionState)
}
