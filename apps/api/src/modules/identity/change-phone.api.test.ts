import { type Api, ApiError } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let n = 10
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A buyer with a home, by the running number. */
async function buyer() {
  n += 1
  const phone = `138000000${String(n)}`
  await world.importSales(
    aSale({ 房号: String(1000 + n), 手机号: phone, 合同编号: `YX-${String(n)}`, 证件号码: identityNumber(n) }),
  )
  const api = await world.customer(phone)
  const homeId = await claim(api, n)
  world.clock.pass(61)
  return {
    phone,
    api,
    homeId,
    next: `139000000${String(n)}`,
    lastSix: identityNumber(n).slice(-6),
  }
}

async function code(phone: string): Promise<{ phone: string; code: string }> {
  const before = (await world.sandbox.smsCodes(phone)).length
  await world.client()('POST /sms-codes', { body: { phone } })
  return { phone, code: await world.sandbox.smsCode(phone, before + 1) }
}
const change = async (api: Api, phone: string, over: object = {}) =>
  api('POST /me/phone/change', { body: { to: { by: 'sms', ...(await code(phone)) }, ...over } })

/** The log-in is no longer of this moment. */
async function forgetRecentLogIn(api: Api): Promise<void> {
  const { id: personId } = await api('GET /me')
  const createdAt = new Date(world.clock.now().getTime() - 601_000)
  await world.database.kysely.updateTable('loginSession').set({ createdAt }).where('personId', '=', personId).execute()
}

describe('another number', () => {
  it('keeps homes and account, and ends every other log-in', async () => {
    const { api, phone, next, homeId } = await buyer()
    const { accessToken } = await change(api, next)
    expect((await refusal(api('GET /me'))).status).toBe(401)
    const here = world.client({ token: accessToken })
    expect(await here('GET /me')).toMatchObject({ phone: next })
    expect((await here('GET /homes')).items.map(({ id }) => id)).toEqual([homeId])
    world.clock.pass(61)
    expect((await (await world.customer(phone))('GET /homes')).items).toEqual([])
  })

  it('comes from WeChat too, where the caller is in WeChat', async () => {
    const { api, next } = await buyer()
    const to = { by: 'wechat' as const, code: await world.sandbox.phoneCode(next) }
    expect((await api('POST /me/phone/change', { body: { to } })).person.phoneMasked).toContain(next.slice(-4))
  })

  it('needs a proof once the log-in is not of this moment: the old number, or the contract where that is lost', async () => {
    const { api, next, lastSix } = await buyer()
    await forgetRecentLogIn(api)
    expect((await refusal(change(api, next))).code).toBe('auth.proof_required')
    world.clock.pass(61)
    const wrong = change(api, next, { proof: { by: 'contract', contractNo: 'YX-9999' } })
    expect((await refusal(wrong)).code).toBe('phone.proof_wrong')
    world.clock.pass(61)
    await change(api, next, { proof: { by: 'identity', lastSix } })
  })

  it('tells a wrong code of the old number from one of the new', async () => {
    const { api, phone, next } = await buyer()
    await forgetRecentLogIn(api)
    const right = await code(phone)
    const wrong = { by: 'sms' as const, code: right.code === '000000' ? '000001' : '000000' }
    const { code: refused, body } = await refusal(change(api, next, { proof: wrong }))
    expect([refused, body.issues?.map(({ path }) => path)]).toEqual(['sms.code_wrong', ['proof.code']])
    const to = { by: 'sms' as const, phone: next, code: right.code === '000000' ? '000001' : '000000' }
    const proof = { by: 'sms' as const, code: right.code }
    expect((await refusal(api('POST /me/phone/change', { body: { to, proof } }))).body.issues ?? []).toEqual([])
    world.clock.pass(61)
    await change(api, next, { proof })
  })

  it('is not the same one, and not one that another customer uses', async () => {
    const [mine, other] = [await buyer(), await buyer()]
    expect((await refusal(change(mine.api, other.phone))).code).toBe('phone.held')
    world.clock.pass(61)
    expect((await refusal(change(mine.api, mine.phone))).code).toBe('phone.same')
    expect((await other.api('GET /me')).phone).toBe(other.phone)
  })

  it('may have been tried before by an account that has nothing', async () => {
    const { api, next } = await buyer()
    const empty = await world.customer(next)
    world.clock.pass(61)
    await change(api, next)
    expect(await refusal(empty('GET /me'))).toBeInstanceOf(ApiError)
  })

  it('is taken from who had it before it was given out again, once that is said', async () => {
    const former = await buyer()
    world.clock.passDays(91)
    const { api } = await buyer()
    expect((await refusal(change(api, former.phone))).code).toBe('phone.proof_required')
    world.clock.pass(61)
    await change(api, former.phone, { isNewHolder: true })
  })
})

it('a proxy sees and does what the owner does, but for what is the owner’s own', async () => {
  const { api: owner, homeId } = await buyer()
  const params = { homeId }
  const { token } = await owner('POST /homes/:homeId/invitations', { params, body: { role: 'proxy' } })
  const child = await world.customer('13911110001')
  expect((await child('POST /invitations/:token/accept', { params: { token } })).role).toBe('proxy')
  const family = await join(world, owner, homeId, '13911110002')
  expect((await child('GET /homes/:homeId/journey', { params })).home.role).toBe('proxy')
  const seen = await child('GET /homes/:homeId/members', { params })
  expect(seen.items.map(({ role, removable }) => [role, removable])).toEqual([
    ['owner', false],
    ['proxy', true],
    ['family', false],
  ])
  expect([seen.mayInvite, seen.invitations]).toEqual([false, []])
  const asked = child('POST /homes/:homeId/invitations', { params, body: { role: 'family' } })
  expect((await refusal(asked)).status).toBe(404)
  const memberId = seen.items[1]?.id ?? ''
  const byFamily = family('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId } })
  expect((await refusal(byFamily)).status).toBe(404)
  await owner('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId } })
  expect((await child('GET /homes')).items).toEqual([])
})
