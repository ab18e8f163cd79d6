import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type Me = Result<'GET /me'>

export function useMe(): UseLoaded<Me> {
  return useLoaded('me', () => api('GET /me'))
}
