import { useSyncExternalStore } from 'react'

/** `notice`: why the log-in ended, where the person did not end it. */
export type LogInState = { status: 'in' } | { status: 'out'; notice: string | null }

/**
 * Remembers that this browser holds a refresh cookie, which no script can see: without it a first visit would begin
 * with a refused request. Removing it tells the other tabs to log out too.
 */
const mark = 'hub.console.logged-in'
const listeners = new Set<() => void>()
let state: LogInState = localStorage.getItem(mark) === null ? { status: 'out', notice: null } : { status: 'in' }

function change(next: LogInState): void {
  state = next
  for (const listener of listeners) listener()
}

export function markLoggedIn(): void {
  localStorage.setItem(mark, '1')
  change({ status: 'in' })
}

export function markLoggedOut(notice: string | null): void {
  localStorage.removeItem(mark)
  change({ status: 'out', notice })
}

window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== mark) return
  change(newValue === null ? { status: 'out', notice: null } : { status: 'in' })
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLogInState(): LogInState {
  return useSyncExternalStore(subscribe, () => state)
}
