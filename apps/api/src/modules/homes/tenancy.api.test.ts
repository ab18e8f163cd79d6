import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, claim, join, openLogIn, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
let homeId: string
let tenantId: string
let ownerId: string
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  const owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  const tenant = await join(world, owner, homeId, '13866660001', '2026-09-20')
  ownerId = (await owner('GET /me')).id
  tenantId = (await tenant('GET /me')).id
})
afterAll(() => world.close())

/** The person with a token of this moment: tokens live shorter than these tests. */
const now = async (personId: string): Promise<Api> => {
  const { accessToken } = await openLogIn(world, { personId })
  return world.client({ token: accessToken })
}
const members = async (personId: string) => (await now(personId))('GET /homes/:homeId/members', { params: { homeId } })
const noHome = { status: 404, code: 'home.not_found' }

describe('a tenant', () => {
  it('sees the home and its officer, and nothing of the purchase', async () => {
    const tenant = await now(tenantId)
    const screen = await tenant('GET /home-screen')
    expect(screen).toMatchObject({ home: { id: homeId, role: 'tenant', until: '2026-09-20' }, progress: null })
    const journey = tenant('GET /homes/:homeId/journey', { params: { homeId } })
    await expect(journey).rejects.toMatchObject({ status: 404, code: 'journey.not_found' })
    const node = tenant('GET /homes/:homeId/journey/nodes/:nodeKey', { params: { homeId, nodeKey: 'filing' } })
    await expect(node).rejects.toMatchObject({ status: 404, code: 'journey.not_found' })
  })

  it('stays to the last second of the last day in Shanghai, and not one more', async () => {
    world.clock.set('2026-09-20T15:59:59.999Z')
    expect((await members(tenantId)).items).toHaveLength(1)
    expect((await members(ownerId)).items).toHaveLength(2)
    const tenant = await now(tenantId)
    expect((await tenant('GET /homes')).items).toHaveLength(1)
    world.clock.set('2026-09-20T16:00:00.000Z')
    expect((await tenant('GET /homes')).items).toEqual([])
    await expect(tenant('GET /home-screen', { query: { homeId } })).rejects.toMatchObject(noHome)
    await expect(members(tenantId)).rejects.toMatchObject(noHome)
    expect((await members(ownerId)).items).toHaveLength(1)
  })

  it('of the past may be invited again', async () => {
    const owner = await now(ownerId)
    const body = { role: 'tenant' as const, until: '2026-10-31' }
    const { token } = await owner('POST /homes/:homeId/invitations', { params: { homeId }, body })
    const tenant = await now(tenantId)
    expect(await tenant('POST /invitations/:token/accept', { params: { token } })).toMatchObject({
      until: '2026-10-31',
    })
    expect((await members(ownerId)).items).toHaveLength(2)
  })
})
