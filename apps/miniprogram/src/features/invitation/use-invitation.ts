import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

export type InvitationFor = Result<'GET /invitations/:token'>

async function load(token: string): Promise<{ hasPhone: boolean; invitation: InvitationFor }> {
  const [me, invitation] = await Promise.all([api('GET /me'), api('GET /invitations/:token', { params: { token } })])
  return { hasPhone: me.phoneMasked !== null, invitation }
}

/** What the invitation is for, and whether the reader can accept it yet. */
export function useInvitation(token: string): UseLoaded<Awaited<ReturnType<typeof load>>> {
  return useLoaded(`invitation ${token}`, () => load(token))
}
