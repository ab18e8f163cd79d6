import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, claim, identityNumber, join, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
let owner: Api
let homeId: string
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 合同编号: 'YX-0002', 证件号码: identityNumber(2) }),
  )
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
})
afterAll(() => world.close())

const members = (who: Api) => who('GET /homes/:homeId/members', { params: { homeId } })
const remove = (who: Api, memberId: string) =>
  who('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId } })
const myId = async (who: Api): Promise<string> => (await members(who)).items.find(({ isMe }) => isMe)?.id ?? ''
const noHome = { status: 404, code: 'home.not_found' }

describe('the members of a home', () => {
  it('are all shown to the owner, with masked names and phones; the others see themselves', async () => {
    const family = await join(world, owner, homeId, '13855550001')
    const tenant = await join(world, owner, homeId, '13855550002', '2026-12-31')
    const { items, mayInvite } = await members(owner)
    expect(mayInvite).toBe(true)
    expect(
      items.map(({ role, name, phoneMasked, isMe, removable }) => [role, name, phoneMasked, isMe, removable]),
    ).toEqual([
      ['owner', '林*', '138****0001', true, false],
      ['family', '138****0001', '138****0001', false, true],
      ['tenant', '138****0002', '138****0002', false, true],
    ])
    for (const who of [family, tenant]) {
      const own = await members(who)
      expect(own.items).toMatchObject([{ isMe: true, removable: true }])
      expect(own).toMatchObject({ invitations: [], mayInvite: false })
    }
  })

  it('lose access with the very next request, also with a token from before', async () => {
    const family = await join(world, owner, homeId, '13855550003')
    expect((await family('GET /home-screen', { query: { homeId } })).home?.id).toBe(homeId)
    await remove(owner, await myId(family))
    await expect(family('GET /home-screen', { query: { homeId } })).rejects.toMatchObject(noHome)
    await expect(family('GET /homes/:homeId/journey', { params: { homeId } })).rejects.toMatchObject(noHome)
    await expect(members(family)).rejects.toMatchObject(noHome)
    expect((await family('GET /homes')).items).toEqual([])
  })

  it('may leave by themselves and be invited again', async () => {
    const family = await join(world, owner, homeId, '13855550004')
    await remove(family, await myId(family))
    await expect(members(family)).rejects.toMatchObject(noHome)
    const { token } = await owner('POST /homes/:homeId/invitations', { params: { homeId }, body: { role: 'family' } })
    expect((await family('POST /invitations/:token/accept', { params: { token } })).role).toBe('family')
  })

  it('who are on the contract stay: nobody removes the owner, and others do not see there is one', async () => {
    const [ownerId, family] = [await myId(owner), await join(world, owner, homeId, '13855550005')]
    await expect(remove(owner, ownerId)).rejects.toMatchObject({ status: 409, code: 'member.owner_stays' })
    await expect(remove(family, ownerId)).rejects.toMatchObject({ status: 404, code: 'member.not_found' })
    const sister = await join(world, owner, homeId, '13855550006')
    await expect(remove(family, await myId(sister))).rejects.toMatchObject({ status: 404, code: 'member.not_found' })
  })

  it('of another home are out of reach, also through one of mine', async () => {
    const neighbour = await world.customer('13800000002')
    const theirs = await claim(neighbour, 2)
    const { items } = await neighbour('GET /homes/:homeId/members', { params: { homeId: theirs } })
    await expect(remove(owner, items[0]?.id ?? '')).rejects.toMatchObject({ status: 404, code: 'member.not_found' })
  })
})
