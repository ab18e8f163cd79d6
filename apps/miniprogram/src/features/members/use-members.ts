import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type MembersOfHome = Result<'GET /homes/:homeId/members'>
export type Member = MembersOfHome['items'][number]
export type OpenInvitation = MembersOfHome['invitations'][number]

export function useMembers(homeId: string): UseLoaded<MembersOfHome> {
  return useLoaded(`members ${homeId}`, () => api('GET /homes/:homeId/members', { params: { homeId } }))
}
