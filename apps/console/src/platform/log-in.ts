import type { Result, Sent } from '@hub/contracts'
import { api, ApiError, tokenShelf } from './api.ts'
import { markLoggedIn, markLoggedOut } from './log-in-state.ts'
import { queryClient } from './query-client.ts'

export type StaffMember = Result<'GET /staff/me'>
export const staffQuery = {
  queryKey: ['staff', 'me'],
  queryFn: () => api('GET /staff/me'),
  staleTime: 5 * 60_000,
} as const

/** @throws ApiError with the sentence for the person. */
export async function logIn(body: Sent<'POST /staff/sessions'>['body']): Promise<void> {
  const answer = await api('POST /staff/sessions', { body })
  queryClient.clear()
  tokenShelf.put(answer)
  queryClient.setQueryData<StaffMember>(staffQuery.queryKey, answer.staff)
  markLoggedIn()
}

/**
 * Ends the log-in here, or on every device. A log-in that the server no longer knows counts as ended.
 * @throws ApiError when the server could not be told.
 */
export async function logOut(where: 'here' | 'everywhere'): Promise<void> {
  try {
    await api(where === 'here' ? 'DELETE /staff/sessions/current' : 'DELETE /staff/sessions')
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error
  }
  tokenShelf.clear()
  queryClient.clear()
  markLoggedOut(null)
}
