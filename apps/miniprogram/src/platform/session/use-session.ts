import { useSyncExternalStore } from 'react'
import { onSession, sessionState } from './session-state'
import type { SessionState } from './session-state'

export function useSession(): SessionState {
  return useSyncExternalStore(onSession, sessionState)
}
