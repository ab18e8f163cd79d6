import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '@hub/contracts/client'

/** A refusal stays a refusal: only a failed network or a failed server is worth another try. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthRetrying, retryDelay: 800, staleTime: 15_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
