import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type MySharing = Result<'GET /me/sharing'>
export type Recipient = MySharing['recipients'][number]
export type Handover = MySharing['handovers'][number]

export function useMySharing(): UseLoaded<MySharing> {
  return useLoaded('my-sharing', () => api('GET /me/sharing'))
}
