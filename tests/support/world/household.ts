import type { Api, Sent } from '@hub/contracts'
import { identityNumber } from './sales.ts'
import type { World } from './world.ts'

/** Binds the one home that was sold to this phone, by the running number of the identity number; its id. */
export async function claim(buyer: Api, running: number): Promise<string> {
  const { claimable } = await buyer('GET /homes')
  const homeId = claimable[0]?.id
  if (!homeId) throw new Error('nothing was sold to this phone')
  const body = { proof: 'identity' as const, lastSix: identityNumber(running).slice(-6) }
  await buyer('POST /homes/:homeId/claim', { params: { homeId }, body })
  return homeId
}

/** Invites and accepts; the new member. `until` makes a tenant. */
export const join = (world: World, owner: Api, homeId: string, phone: string, until?: string): Promise<Api> =>
  joinAs(world, owner, homeId, phone, until === undefined ? { role: 'family' } : { role: 'tenant', until })

/** The same for any role that an owner invites to. */
export async function joinAs(
  world: World,
  owner: Api,
  homeId: string,
  phone: string,
  body: Sent<'POST /homes/:homeId/invitations'>['body'],
): Promise<Api> {
  const { token } = await owner('POST /homes/:homeId/invitations', { params: { homeId }, body })
  const member = await world.customer(phone)
  await member('POST /invitations/:token/accept', { params: { token } })
  return member
}
