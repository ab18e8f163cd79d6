import { type Api, ApiError, type Result, type Sent } from '@hub/contracts'
import { identityNumber } from './sales.ts'
import type { World } from './world.ts'

export type StaffJourney = Result<'GET /staff/journeys/:journeyId'>
export type Act = Sent<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body']

/** A buyer who has bound every home that the phone finds; `identity` is the running number in the file. */
export async function aBuyer(world: World, phone: string, identity: number) {
  const api = await world.customer(phone)
  const { claimable } = await api('GET /homes')
  const lastSix = identityNumber(identity).slice(-6)
  const homes: Record<string, string> = {}
  for (const { id, label } of claimable) {
    await api('POST /homes/:homeId/claim', { params: { homeId: id }, body: { proof: 'identity', lastSix } })
    homes[label.split(' ').at(-1) ?? ''] = id
  }
  return { api, homes }
}

/** The journey of the home with this room number. */
export async function journeyOf(staff: Api, room: string): Promise<StaffJourney> {
  const { items } = await staff('GET /staff/journeys', { query: { q: room } })
  const found = items.find(({ homeLabel }) => homeLabel.endsWith(` ${room}`))
  if (!found) throw new Error(`no journey of room ${room}`)
  return staff('GET /staff/journeys/:journeyId', { params: { journeyId: found.id } })
}

export function nodeOf(journey: StaffJourney, key: string): StaffJourney['nodes'][number] {
  const found = journey.nodes.find((node) => node.key === key)
  if (!found) throw new Error(`no node ${key}`)
  return found
}

/** Acts on a node as the journey given shows it, so with the version seen there. */
export function act(
  staff: Api,
  journey: StaffJourney,
  nodeKey: string,
  body: Omit<Act, 'version'> & { version?: number },
): Promise<StaffJourney> {
  const { version } = nodeOf(journey, nodeKey)
  const params = { journeyId: journey.id, nodeKey }
  return staff('POST /staff/journeys/:journeyId/nodes/:nodeKey/actions', { params, body: { version, ...body } })
}

/** Completes nodes one after the other; `days` by node, today where empty. */
export async function completeAll(
  staff: Api,
  journey: StaffJourney,
  days: Record<string, string>,
): Promise<StaffJourney> {
  let now = journey
  for (const [key, on] of Object.entries(days)) {
    now = await act(staff, now, key, { action: 'complete', reason: '按实际日期补录', ...(on === '' ? {} : { on }) })
  }
  return now
}

/** The refusal of a call that must not succeed. */
export async function refusal(call: Promise<unknown>): Promise<ApiError> {
  try {
    await call
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
  throw new Error('the call succeeded')
}
