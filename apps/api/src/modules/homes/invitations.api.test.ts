import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSale, claim, dump, join, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
let owner: Api
let homeId: string
let guests = 0
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  homeId = await claim(await world.customer('13800000001'), 1)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.clock.pass(61)
  owner = await world.customer('13800000001')
})

const guest = () => world.customer(`138330000${String(10 + guests++)}`)
const invite = (body: { role: 'family' | 'tenant' | 'proxy'; until?: string } = { role: 'family' }) =>
  owner('POST /homes/:homeId/invitations', { params: { homeId }, body })
const accept = (who: Api, token: string) => who('POST /invitations/:token/accept', { params: { token } })
const view = (who: Api, token: string) => who('GET /invitations/:token', { params: { token } })
const gone = { status: 404, code: 'invitation.not_found' }

describe('an invitation', () => {
  it('tells who invites whom to what, and makes a family member', async () => {
    const [{ token, expiresAt }, family] = [await invite(), await guest()]
    expect(Date.parse(expiresAt) - world.clock.now().getTime()).toBe(7 * 86_400_000)
    expect(await view(family, token)).toEqual({
      projectName: '云栖澜庭',
      label: '3 幢 2 单元 1602',
      role: 'family',
      until: null,
      invitedBy: '林*',
    })
    expect(await accept(family, token)).toMatchObject({ id: homeId, role: 'family' })
    expect((await family('GET /home-screen')).progress).not.toBeNull()
  })

  it('for a tenant needs a last day that is not over', async () => {
    for (const until of [undefined, '2026-09-15'])
      await expect(invite({ role: 'tenant', ...(until ? { until } : {}) })).rejects.toMatchObject({
        status: 400,
        code: 'invitation.end_required',
      })
    const { token } = await invite({ role: 'tenant', until: '2026-12-31' })
    expect(await accept(await guest(), token)).toMatchObject({ role: 'tenant', until: '2026-12-31' })
  })

  it('names a day that does not exist', async () => {
    await expect(invite({ role: 'tenant', until: '2026-02-30' })).rejects.toMatchObject({
      body: { issues: [{ path: 'until', message: '日期要写成 2026-09-30 这样，而且确有这一天' }] },
    })
  })

  it('is for one person', async () => {
    const [{ token }, first, second] = [await invite(), await guest(), await guest()]
    await accept(first, token)
    await expect(accept(second, token)).rejects.toMatchObject(gone)
    await expect(view(second, token)).rejects.toMatchObject(gone)
    expect((await second('GET /homes')).items).toEqual([])
  })

  it('is for one person in parallel, too', async () => {
    const { token } = await invite()
    const people = [await guest(), await guest(), await guest()]
    const outcomes = await Promise.allSettled(people.map((who) => accept(who, token)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('ends after seven days', async () => {
    const { token } = await invite()
    world.clock.passDays(7)
    const late = await guest()
    await expect(view(late, token)).rejects.toMatchObject(gone)
    await expect(accept(late, token)).rejects.toMatchObject(gone)
  })

  it('of a tenancy that is over by now is over, too', async () => {
    const { token } = await invite({ role: 'tenant', until: world.clock.today() })
    world.clock.passDays(1)
    const late = await guest()
    await expect(accept(late, token)).rejects.toMatchObject(gone)
    await expect(view(late, token)).rejects.toMatchObject(gone)
  })

  it('can be taken back by the owner, once', async () => {
    const { id, token } = await invite()
    const open = await owner('GET /homes/:homeId/members', { params: { homeId } })
    expect(open.invitations.map((each) => each.id)).toContain(id)
    await owner('DELETE /homes/:homeId/invitations/:invitationId', { params: { homeId, invitationId: id } })
    await expect(accept(await guest(), token)).rejects.toMatchObject(gone)
    const again = owner('DELETE /homes/:homeId/invitations/:invitationId', { params: { homeId, invitationId: id } })
    await expect(again).rejects.toMatchObject(gone)
  })

  it('is not for those who belong to the home, and stays open for others', async () => {
    const member = await join(world, owner, homeId, '13844440001')
    const { token } = await invite()
    for (const who of [owner, member])
      await expect(accept(who, token)).rejects.toMatchObject({ status: 409, code: 'invitation.own' })
    await accept(await guest(), token)
  })

  it('is not given away when its owner leaves the answer unread: the secret is not in the database', async () => {
    const { token } = await invite()
    expect(await dump(world)).not.toContain(token)
  })

  it('makes a member what it says: a proxy of family, and a lease goes on', async () => {
    const [family, tenant] = [await guest(), await guest()]
    await accept(family, (await invite()).token)
    expect(await accept(family, (await invite({ role: 'proxy' })).token)).toMatchObject({ role: 'proxy' })
    await accept(tenant, (await invite({ role: 'tenant', until: '2026-12-31' })).token)
    const { token } = await invite({ role: 'tenant', until: '2027-12-31' })
    expect(await accept(tenant, token)).toMatchObject({ role: 'tenant', until: '2027-12-31' })
    const again = await invite({ role: 'proxy' })
    await expect(accept(family, again.token)).rejects.toMatchObject({ status: 409, code: 'invitation.own' })
    await expect(accept(owner, again.token)).rejects.toMatchObject({ status: 409, code: 'invitation.own' })
  })

  it('needs a verified phone', async () => {
    const [{ token }, code] = [await invite(), await world.sandbox.loginCode('openid')]
    const body = { code, consents: [{ purpose: 'service' as const, version: 1 }] }
    const me = world.client({ token: (await world.client()('POST /sessions/wechat', { body })).accessToken })
    expect((await view(me, token)).label).toBe('3 幢 2 单元 1602')
    await expect(accept(me, token)).rejects.toMatchObject({ status: 403, code: 'phone.required' })
  })
})
