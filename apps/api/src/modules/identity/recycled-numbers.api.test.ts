import type { Api, HolderProofInput } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  openLogIn,
  openWorld,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 证件号码: identityNumber(2), 合同编号: 'YX-0002' }),
    aSale({ 房号: '1802', 手机号: '13800000003', 证件号码: identityNumber(3), 合同编号: 'YX-0003' }),
    aSale({ 房号: '1902', 手机号: '13800000004', 证件号码: identityNumber(4), 合同编号: 'YX-0004' }),
  )
})
afterAll(() => world.close())

const consents = [{ purpose: 'service' as const, version: 1 }]

async function logIn(phone: string): Promise<(holder?: HolderProofInput) => Promise<Api>> {
  world.clock.pass(61)
  const before = (await world.sandbox.smsCodes(phone)).length
  await world.client()('POST /sms-codes', { body: { phone } })
  const code = await world.sandbox.smsCode(phone, before + 1)
  return async (holder) => {
    const body = { phone, code, consents, ...(holder ? { holder } : {}) }
    return world.client({ token: (await world.client()('POST /sessions/sms', { body })).accessToken })
  }
}
const homesOf = async (api: Api) => (await api('GET /homes')).items.map(({ id }) => id)

describe('a number that nobody has proven for 90 days', () => {
  it('opens the account within 90 days, and each proof begins them anew', async () => {
    const phone = '13800000001'
    const homeId = await claim(await world.customer(phone), 1)
    world.clock.passDays(89)
    expect(await homesOf(await (await logIn(phone))())).toEqual([homeId])
    world.clock.passDays(89)
    expect(await homesOf(await (await logIn(phone))())).toEqual([homeId])
  })

  it('opens it afterwards only to who proves a contract, five times a day', async () => {
    const phone = '13800000001'
    world.clock.passDays(91)
    const enter = await logIn(phone)
    await expect(enter()).rejects.toMatchObject({ status: 403, code: 'phone.proof_required' })
    await expect(enter({ by: 'identity', lastSix: '000000' })).rejects.toMatchObject({ code: 'phone.proof_wrong' })
    const owner = await enter({ by: 'identity', lastSix: identityNumber(1).slice(-6) })
    expect(await homesOf(owner)).toHaveLength(1)
    expect(await homesOf(await (await logIn(phone))())).toHaveLength(1)
  })

  it('gives a new holder an empty account, and nothing of the former one', async () => {
    const phone = '13800000002'
    const former = await world.customer(phone)
    const homeId = await claim(former, 2)
    const { id: formerId } = await former('GET /me')
    world.clock.passDays(120)
    const holder = await (await logIn(phone))({ by: 'new_holder' })
    expect((await holder('GET /me')).id).not.toBe(formerId)
    expect(await holder('GET /homes')).toMatchObject({ items: [], claimable: [] })
    const proof = { proof: 'contract' as const, contractNo: 'YX-0002' }
    await expect(holder('POST /homes/:homeId/claim', { params: { homeId }, body: proof })).rejects.toMatchObject({
      status: 404,
    })
    const { accessToken } = await openLogIn(world, { personId: formerId })
    const remaining = world.client({ token: accessToken })
    expect(await homesOf(remaining)).toEqual([homeId])
    expect((await remaining('GET /me')).phone).toBeNull()
  })

  it('does not pull a WeChat user into the former holder account', async () => {
    const phone = '13800000003'
    const former = await world.customer(phone)
    await claim(former, 3)
    world.clock.passDays(120)
    const code = await world.sandbox.loginCode('openid-of-the-new-holder')
    const { accessToken } = await world.client()('POST /sessions/wechat', { body: { code, consents } })
    const newcomer = world.client({ token: accessToken })
    const verify = async (holder?: HolderProofInput) => {
      const body = { code: await world.sandbox.phoneCode(phone), ...(holder ? { holder } : {}) }
      return newcomer('POST /me/phone/wechat', { body })
    }
    await expect(verify()).rejects.toMatchObject({ code: 'phone.proof_required' })
    const { accessToken: token } = await verify({ by: 'new_holder' })
    expect(await world.client({ token })('GET /homes')).toMatchObject({ items: [], claimable: [] })
  })

  it('leaves the former holder, once in WeChat, with homes: another number comes to that account, never the other way', async () => {
    const byWeChat = async () => {
      const body = { code: await world.sandbox.loginCode('openid-of-the-former-holder'), consents }
      return world.client({ token: (await world.client()('POST /sessions/wechat', { body })).accessToken })
    }
    const verify = async (me: Api, phone: string, holder?: HolderProofInput) => {
      const body = { code: await world.sandbox.phoneCode(phone), ...(holder ? { holder } : {}) }
      return world.client({ token: (await me('POST /me/phone/wechat', { body })).accessToken })
    }
    const homeId = await claim(await verify(await byWeChat(), '13800000004'), 4)
    world.clock.passDays(120)
    await (
      await logIn('13800000004')
    )({ by: 'new_holder' })
    const alone = await world.customer('13800000066')
    const lastSix = identityNumber(1).slice(-6)
    const merged = verify(await byWeChat(), '13800000001', { by: 'identity', lastSix })
    await expect(merged).rejects.toMatchObject({ status: 409, code: 'phone.held' })
    expect(await homesOf(await byWeChat())).toEqual([homeId])
    const mine = await verify(await byWeChat(), '13800000066')
    expect(await homesOf(mine)).toEqual([homeId])
    expect((await mine('GET /me')).phone).toBe('13800000066')
    await expect(alone('GET /me')).rejects.toMatchObject({ status: 401 })
  })

  it('asks nothing of an account that never had a home', async () => {
    const phone = '13800000077'
    const { id } = await (await world.customer(phone))('GET /me')
    world.clock.passDays(400)
    expect((await (await (await logIn(phone))())('GET /me')).id).toBe(id)
  })
})
