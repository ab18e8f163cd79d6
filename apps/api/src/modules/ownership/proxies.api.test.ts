import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallPdf } from '../../../../../tests/support/pictures-to-send.js'
import {
  aSale,
  claim,
  identityNumber,
  openLogIn,
  openWorld,
  refusal,
  sendFile,
  type World,
} from '../../../../../tests/support/world/index.js'
import { PeopleStore } from '../identity/index.js'

let world: World
let officer: Api
let homeId: string
const child = '13900000001'
const told = { position: 1, contractNo: 'YX-0001', lastSix: identityNumber(1).slice(-6) }
const name = (over: Partial<Sent<'POST /staff/homes/:homeId/proxies'>['body']> = {}) =>
  officer('POST /staff/homes/:homeId/proxies', {
    params: { homeId },
    body: { ...told, phone: child, reason: '林女士来电，请女儿代办', ...over },
  })
const owner = async () => {
  const personId = (await world.get(PeopleStore).byPhone('13800000001')) ?? ''
  return world.client({ token: (await openLogIn(world, { personId })).accessToken })
}
const childToken = async () => {
  const personId = (await world.get(PeopleStore).byPhone(child)) ?? ''
  return (await openLogIn(world, { personId })).accessToken
}

beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  officer = await world.staff('周宁', 'officer', '云栖澜庭')
  const { items } = await officer('GET /staff/homes', { query: { q: 'YX-0001' } })
  homeId = items[0]?.homeId ?? ''
})
afterAll(() => world.close())

describe('an owner who calls', () => {
  it('must tell both the contract number and the identity number, and the child must have an account', async () => {
    expect((await refusal(name({ lastSix: '000000' }))).code).toBe('home.proof_wrong')
    expect((await refusal(name({ contractNo: 'YX-9999' }))).code).toBe('home.proof_wrong')
    expect((await refusal(name())).code).toBe('proxy.no_account')
    await world.customer(child)
  })

  it('names nobody by a number that may have been given out again', async () => {
    const proven = (phoneProvenAt: Date | null) =>
      world.database.kysely.updateTable('person').set({ phoneProvenAt }).execute()
    for (const at of [null, world.clock.in(-91 * 86_400)]) {
      await proven(at)
      expect((await refusal(name())).code).toBe('proxy.number_unproven')
    }
    await proven(world.clock.now())
  })

  it('names a proxy without having an account; staff see who wrote it down and why', async () => {
    const { proxies, present } = await name()
    expect(present?.buyers[0]?.isBound).toBe(false)
    expect(proxies).toMatchObject([
      { phoneMasked: '139****0001', named: { by: '周宁', reason: '林女士来电，请女儿代办' } },
    ])
    expect((await refusal(name())).code).toBe('proxy.member_already')
  })

  it('is shown it too, once she binds her home, and ends it herself', async () => {
    await world.customer('13800000001')
    const mother = await owner()
    await claim(mother, 1)
    const { items } = await mother('GET /homes/:homeId/members', { params: { homeId } })
    const proxy = items.find(({ role }) => role === 'proxy')
    expect(proxy).toMatchObject({ namedBy: { by: '周宁' }, removable: true })
    await mother('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId: proxy?.id ?? '' } })
    const daughter = world.client({ token: await childToken() })
    expect((await daughter('GET /homes')).items).toEqual([])
  })

  it('too many wrong answers close the way for a day', async () => {
    await world.importSales(aSale({ 房号: '1702', 合同编号: 'YX-0002', 手机号: '13800000002' }))
    const { items } = await officer('GET /staff/homes', { query: { q: 'YX-0002' } })
    const wrong = () =>
      officer('POST /staff/homes/:homeId/proxies', {
        params: { homeId: items[0]?.homeId ?? '' },
        body: { ...told, phone: child, reason: '试一试' },
      })
    for (let times = 0; times < 5; times++) expect((await refusal(wrong())).code).toBe('home.proof_wrong')
    expect((await refusal(wrong())).code).toBe('request.too_many')
  })
})

describe('what a proxy does', () => {
  it('is told as done by them for the owner, to the owner and to staff, also after the proxy has left', async () => {
    const { proxies, home } = await name()
    const params = { homeId, nodeKey: 'commercial_application', documentKey: 'bank_statement' }
    const route = 'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'
    const sent = await sendFile(world.url, await childToken(), route, params, smallPdf())
    expect(sent).toMatchObject({ status: 200, body: { pages: [{ byProxy: true }] } })
    const end = await officer('POST /staff/homes/:homeId/proxies/:memberId/end', {
      params: { homeId, memberId: proxies[0]?.memberId ?? '' },
      body: { reason: '林女士来电取消' },
    })
    expect(end.proxies).toEqual([])
    const journeyId = home.journeyId ?? ''
    const { items } = await officer('GET /staff/journeys/:journeyId/papers', { params: { journeyId } })
    expect(items.flatMap(({ pages }) => pages)).toMatchObject([{ uploadedBy: 'person', byProxy: true }])
    const { nodes } = await (await owner())('GET /homes/:homeId/papers', { params: { homeId } })
    expect(nodes.flatMap(({ papers }) => papers.flatMap(({ pages }) => pages))).toMatchObject([{ byProxy: true }])
  })

  it('ends with the account of the owner on whose word it was', async () => {
    await name()
    expect((await (await owner())('GET /me/deletion')).invited).toBe(1)
    world.clock.pass(61)
    const sent = (await world.sandbox.smsCodes('13800000001')).length
    await world.client()('POST /sms-codes', { body: { phone: '13800000001' } })
    const code = await world.sandbox.smsCode('13800000001', sent + 1)
    await (
      await owner()
    )('POST /me/deletion', { body: { proof: { by: 'sms', code } } })
    expect((await world.client({ token: await childToken() })('GET /homes')).items).toEqual([])
  })
})
