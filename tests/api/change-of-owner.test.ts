import { type AnyRoute, endpoints, type OwnershipChangeKind, type PaymentWay } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim, identityNumber, rawRequest } from '../support/world/index.ts'
import { quiet } from './access-matrix/stage.ts'
import { type FormerHousehold, formerHousehold } from './change-of-owner/former-household.ts'
import { requestOf } from './change-of-owner/requests.ts'

const ofAHome = (Object.keys(endpoints) as AnyRoute[]).filter((route) => route.includes(' /homes/:homeId'))
const reads = ofAHome.filter((route) => route.startsWith('GET '))
const next = { name: '高远', phone: '13800000021', lastSix: identityNumber(21).slice(-6) }

const ways: [OwnershipChangeKind, PaymentWay | null][] = [
  ['resale', null],
  ['inheritance', 'combined_loan'],
]
describe.each(ways)('after a change of owner (%s, journey: %s)', (kind, paymentWay) => {
  let former: FormerHousehold
  let newToken: string
  let newHome: string
  let before: string
  const seenBy = async (token: string): Promise<string> => {
    const pages = reads.map((route) => rawRequest(former.world.url, route, { ...requestOf(route, former.ids), token }))
    return (await Promise.all(pages)).map(({ text }) => text).join('\n')
  }
  beforeAll(async () => {
    former = await formerHousehold()
    const { staff, homeId, purchaseId, world } = former
    before = await seenBy(former.people.owner.token)
    await staff('POST /staff/homes/:homeId/ownership-changes', {
      params: { homeId },
      body: {
        purchaseId,
        kind,
        on: '2026-09-18',
        reason: '不动产权证已转移',
        owners: [next],
        contractNo: null,
        paymentWay,
      },
    })
    await quiet(former)
    newToken = await world.customerToken(next.phone)
    newHome = await claim(world.client({ token: newToken }), 21)
  })
  afterAll(() => former.world.close())

  it('the former owner had read what is looked for now', () => {
    expect(former.secrets.filter((secret) => before.includes(secret)).length).toBeGreaterThan(12)
  })

  it.each(ofAHome)('nobody of the former household reaches %s', async (route) => {
    for (const [who, { token }] of Object.entries(former.people)) {
      const { status, body } = await rawRequest(former.world.url, route, { ...requestOf(route, former.ids), token })
      expect([status, body.code?.endsWith('.not_found')], `${who}: ${route} ${String(body.code)}`).toEqual([404, true])
    }
  })

  it.each(reads)('the new owner reads nothing of the former one on %s', async (route) => {
    expect(newHome).toBe(former.homeId)
    const { status, text } = await rawRequest(former.world.url, route, {
      ...requestOf(route, former.ids),
      token: newToken,
    })
    expect([200, 404]).toContain(status)
    expect(former.secrets.filter((secret) => text.includes(secret))).toEqual([])
    if (/:(riskId|paymentId|delayId)/.test(route)) expect(status).toBe(404)
  })

  it('nor on the pages of all homes, nor through links that were sent before', async () => {
    const { world, calendarPath, invitationToken, secrets, homeId } = former
    const pages: [AnyRoute, object][] = [
      ['GET /homes', {}],
      ['GET /agenda', {}],
      ['GET /home-screen', {}],
      ['GET /home-screen', { query: { homeId } }],
      ['GET /me/deletion', {}],
    ]
    for (const [route, input] of pages) {
      const { status, text } = await rawRequest(world.url, route, { ...input, token: newToken })
      expect([status, secrets.filter((secret) => text.includes(secret))], route).toEqual([200, []])
    }
    expect((await fetch(world.url + calendarPath)).status).toBe(404)
    const params = { token: invitationToken }
    for (const route of ['GET /invitations/:token', 'POST /invitations/:token/accept'] as const)
      expect((await rawRequest(world.url, route, { params, token: newToken })).status, route).toBe(404)
  })

  it('the new owner begins alone, with a journey only where the purchase goes on', async () => {
    const api = former.world.client({ token: newToken })
    const { items } = await api('GET /homes/:homeId/members', { params: { homeId: newHome } })
    expect(items.map(({ role, name }) => [role, name])).toEqual([['owner', '高*']])
    const { progress } = await api('GET /home-screen', { query: { homeId: newHome } })
    expect(progress?.done ?? null).toBe(paymentWay === null ? null : 1)
  })

  it('the former owner is told so, sees it in the own copy, and is offered the home no more', async () => {
    const { api } = former.people.owner
    const homes = await api('GET /homes')
    expect(homes).toMatchObject({
      ...{ items: [], claimable: [] },
      left: [{ projectName: '云栖澜庭', label: '3 幢 2 单元 1602', role: 'owner', kind, on: '2026-09-18' }],
    })
    expect((await api('GET /me/deletion')).stays.map(({ title }) => title)).toContain('购房合同和付款记录')
  })

  it('what was at risk of the former purchase has ended, and no list has it', async () => {
    const open = await former.world.database.kysely
      .selectFrom('risk')
      .select('id')
      .where('journeyId', '=', former.journeyId)
      .where('endedAt', 'is', null)
      .execute()
    expect(open).toEqual([])
    const { items } = await former.staff('GET /staff/journeys', { query: { q: '1602' } })
    expect(items.map(({ id }) => id)).not.toContain(former.journeyId)
    expect(items).toHaveLength(paymentWay === null ? 0 : 1)
  })
})
