import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aBuyer,
  aSale,
  claim,
  identityNumber,
  importSales,
  join,
  journeyOf,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
let token: string
let n = 100
let sold: { room: string; phone: string; identity: number; homeId: string; purchaseId: string }
beforeAll(async () => {
  world = await openWorld()
  token = await world.staffToken('steward', 'data_steward')
  staff = world.client({ token })
})
afterAll(() => world.close())
beforeEach(async () => {
  n += 1
  const [room, phone] = [`${String(n)}1`, `13811100${String(n)}`]
  await importSales(world.url, token, [saleOf(room, phone, n)])
  const { items } = await staff('GET /staff/homes', { query: { q: room } })
  const homeId = items[0]?.homeId ?? ''
  sold = { room, phone, identity: n, homeId, purchaseId: (await of(homeId)).present?.purchaseId ?? '' }
})

const saleOf = (room: string, phone: string, identity: number) =>
  aSale({ 房号: room, 手机号: phone, 证件号码: identityNumber(identity), 合同编号: `YX-${room}` })
const of = (homeId: string) => staff('GET /staff/homes/:homeId/ownership', { params: { homeId } })

type Change = Sent<'POST /staff/homes/:homeId/ownership-changes'>['body']
const gao = (i = sold.identity) => ({
  ...{ name: '高远', phone: `13822200${String(i)}`, lastSix: identityNumber(600 + i).slice(-6) },
})
function change(over: Partial<Change> = {}) {
  const usual = { kind: 'resale' as const, on: '2026-09-15', reason: '二手房过户', owners: [gao()] }
  const body = { purchaseId: sold.purchaseId, ...usual, contractNo: null, paymentWay: null, ...over }
  return staff('POST /staff/homes/:homeId/ownership-changes', { params: { homeId: sold.homeId }, body })
}

describe('staff see before they change', () => {
  it('whom it ends, and afterwards who came by what and why', async () => {
    const owner = await world.customer(sold.phone)
    await claim(owner, sold.identity)
    await owner('POST /homes/:homeId/calendar', { params: { homeId: sold.homeId } })
    await owner('POST /homes/:homeId/invitations', { params: { homeId: sold.homeId }, body: { role: 'family' } })
    expect(await of(sold.homeId)).toMatchObject({
      home: { label: `3 幢 2 单元 ${sold.room}`, ownerNameMasked: '林*', journeyId: expect.any(String) as string },
      present: { origin: 'sale', since: '2026-08-02', buyers: [{ nameMasked: '林*', isBound: true }] },
      ends: { members: [{ role: 'owner', count: 1 }], invitations: 1, calendars: 1 },
      ...{ changes: [], editable: true },
    })
    expect(await change()).toMatchObject({
      home: { ownerNameMasked: '高*', journeyId: null },
      present: { origin: 'resale', since: '2026-09-15', contractNo: null, buyers: [{ isBound: false }] },
      ends: { members: [], invitations: 0, calendars: 0 },
      changes: [{ kind: 'resale', by: 'steward', reason: '二手房过户', fromNameMasked: '林*', toNameMasked: '高*' }],
    })
  })

  it('a home without journey is still found, by room and by the owner', async () => {
    await change()
    for (const q of [sold.room, gao().phone])
      expect((await staff('GET /staff/homes', { query: { q } })).items.map(({ homeId }) => homeId)).toEqual([
        sold.homeId,
      ])
    expect((await staff('GET /staff/homes', { query: { q: sold.phone } })).items).toEqual([])
  })
})

describe('a change is refused', () => {
  it('on a day that cannot be', async () => {
    for (const on of ['2026-08-02', '2026-09-17'])
      expect(await refusal(change({ on }))).toMatchObject({ status: 400, code: 'ownership.day_invalid' })
  })

  it('when the owner is another by now, also in parallel', async () => {
    const outcomes = await Promise.allSettled([change(), change(), change()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusal(change())).toMatchObject({ code: 'request.conflict' })
    expect((await of(sold.homeId)).changes).toHaveLength(1)
  })

  it('with a contract number that is taken, and nothing has changed then', async () => {
    expect(await refusal(change({ contractNo: `YX-${sold.room}` }))).toMatchObject({ code: 'ownership.contract_taken' })
    expect(await of(sold.homeId)).toMatchObject({ present: { purchaseId: sold.purchaseId }, changes: [] })
  })

  it('without a new owner, or with one after a withdrawal', async () => {
    expect((await refusal(change({ owners: [] }))).body.issues).toEqual([{ path: 'owners', message: '请填写新业主' }])
    expect((await refusal(change({ kind: 'withdrawal' }))).code).toBe('request.invalid')
  })
})

describe('a home that was given back', () => {
  it('is nobody’s, and can be sold again', async () => {
    const owner = await world.customer(sold.phone)
    await claim(owner, sold.identity)
    await change({ kind: 'withdrawal', owners: [] })
    expect(await of(sold.homeId)).toMatchObject({ present: null, home: { ownerNameMasked: null } })
    expect(await owner('GET /homes')).toMatchObject({ items: [], claimable: [], left: [{ kind: 'withdrawal' }] })
    const again = {
      ...saleOf(sold.room, '13833300001', 3),
      合同编号: `YX-${sold.room}-2`,
      认购日期: '2026-09-16',
      网签日期: '',
      备案日期: '',
    }
    await importSales(world.url, token, [again])
    expect((await journeyOf(staff, sold.room)).phoneMasked).toBe('138****0001')
  })

  it('stays given back when yesterday’s file comes again', async () => {
    await change({ kind: 'withdrawal', owners: [] })
    const { rows, counts } = await importSales(world.url, token, [saleOf(sold.room, sold.phone, sold.identity)])
    expect([rows, counts]).toEqual([1, { new: 0, changed: 0, same: 1, faulty: 0 }])
    expect((await of(sold.homeId)).present).toBeNull()
  })
})

describe('at the same moment', () => {
  it('the former owner binds the home, and either comes first: access ends with the change', async () => {
    const owner = await world.customer(sold.phone)
    const [, changed] = await Promise.allSettled([claim(owner, sold.identity), change()])
    expect(changed.status).toBe('fulfilled')
    expect((await owner('GET /homes')).items).toEqual([])
  })

  it('an invitation is made or accepted: nobody comes in on the former owner’s word', async () => {
    const owner = await world.customer(sold.phone)
    await claim(owner, sold.identity)
    const params = { homeId: sold.homeId }
    const { token: first } = await owner('POST /homes/:homeId/invitations', { params, body: { role: 'family' } })
    const aunt = await world.customer(`13844400${String(n)}`)
    const accept = (secret: string) => aunt('POST /invitations/:token/accept', { params: { token: secret } })
    const late = owner('POST /homes/:homeId/invitations', { params, body: { role: 'family' } })
    const [, changed] = await Promise.allSettled([accept(first), change(), late])
    expect(changed.status).toBe('fulfilled')
    const second = await late.catch(() => null)
    if (second) await refusal(accept(second.token))
    expect((await aunt('GET /homes')).items).toEqual([])
  })
})

it('who deletes the account afterwards ends nothing that the next owner granted', async () => {
  const tenant = `13855500${String(n)}`
  const seller = await world.customer(sold.phone)
  await claim(seller, sold.identity)
  await join(world, seller, sold.homeId, tenant, '2027-12-31')
  await change()
  world.clock.pass(61)
  const buyer = await world.customer(gao().phone)
  await claim(buyer, 600 + sold.identity)
  const stays = await join(world, buyer, sold.homeId, tenant, '2027-12-31')
  await world.client()('POST /sms-codes', { body: { phone: sold.phone } })
  const code = await world.sandbox.smsCode(sold.phone, 2)
  await seller('POST /me/deletion', { body: { proof: { by: 'sms', code } } })
  expect((await stays('GET /homes')).items.map(({ id }) => id)).toEqual([sold.homeId])
})

it('the former owner who buys the home back sees the new purchase, not the old one', async () => {
  const { api } = await aBuyer(world, sold.phone, sold.identity)
  const { present } = await change({ on: '2026-09-10' })
  const back = { name: '林静', phone: sold.phone, lastSix: identityNumber(sold.identity).slice(-6) }
  await change({ purchaseId: present?.purchaseId ?? '', owners: [back] })
  await claim(api, sold.identity)
  expect(await api('GET /homes')).toMatchObject({ items: [{ role: 'owner', stageLabel: '' }], left: [] })
})
