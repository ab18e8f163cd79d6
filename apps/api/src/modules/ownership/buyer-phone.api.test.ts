import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
let n = 10
beforeAll(async () => {
  world = await openWorld()
  staff = await world.staff('steward', 'data_steward')
})
afterAll(() => world.close())

async function sold() {
  n += 1
  const [phone, contractNo] = [`138000000${String(n)}`, `YX-${String(n)}`]
  await world.importSales(
    aSale({ 房号: String(1000 + n), 手机号: phone, 合同编号: contractNo, 证件号码: identityNumber(n) }),
  )
  const { items } = await staff('GET /staff/homes', { query: { q: contractNo } })
  return { phone, contractNo, homeId: items[0]?.homeId ?? '', identity: n, lastSix: identityNumber(n).slice(-6) }
}
const replace = (homeId: string, phone: string, lastSix: string) =>
  staff('POST /staff/homes/:homeId/buyers/:position/phone', {
    params: { homeId, position: '1' },
    body: { phone, proof: { by: 'identity', lastSix }, reason: '手机丢失，本人来访' },
  })

async function deleted(phone: string, api: Api): Promise<void> {
  const before = (await world.sandbox.smsCodes(phone)).length
  world.clock.pass(61)
  await world.client()('POST /sms-codes', { body: { phone } })
  const code = await world.sandbox.smsCode(phone, before + 1)
  await api('POST /me/deletion', { body: { proof: { by: 'sms', code } } })
}

it('staff put another number on contract and account; it opens the account only with a contract beside the code', async () => {
  const { phone, homeId, identity, lastSix } = await sold()
  const owner = await world.customer(phone)
  await claim(owner, identity)
  expect((await refusal(replace(homeId, '13900000001', '000000'))).code).toBe('home.proof_wrong')
  const { present } = await replace(homeId, '13900000001', lastSix)
  expect(present?.buyers[0]?.phoneMasked).toBe('139****0001')
  expect((await refusal(owner('GET /me'))).status).toBe(401)
  expect((await refusal(world.customer('13900000001'))).code).toBe('phone.proof_required')
  const record = await world.database.kysely.selectFrom('phoneChange').selectAll().executeTakeFirstOrThrow()
  expect(record).toMatchObject({ staffName: 'steward', reason: '手机丢失，本人来访' })
})

it('staff cannot take a number from somebody who uses it', async () => {
  const [mine, other] = [await sold(), await sold()]
  for (const { phone, identity } of [mine, other]) await claim(await world.customer(phone), identity)
  expect((await refusal(replace(mine.homeId, other.phone, mine.lastSix))).code).toBe('phone.held')
})

it('who deleted the account comes back by contract and identity number together, or through staff', async () => {
  const [alone, helped] = [await sold(), await sold()]
  for (const { phone, identity } of [alone, helped]) {
    const api = await world.customer(phone)
    await claim(api, identity)
    await deleted(phone, api)
    world.clock.pass(61)
  }
  const back = await world.customer(alone.phone)
  expect((await back('GET /homes')).claimable).toEqual([])
  const wrong = back('POST /homes/claims', { body: { contractNo: alone.contractNo, lastSix: '000000' } })
  expect(await refusal(wrong)).toMatchObject({ code: 'home.proof_wrong' })
  const { contractNo, lastSix } = alone
  expect((await back('POST /homes/claims', { body: { contractNo, lastSix } })).id).toBe(alone.homeId)

  await replace(helped.homeId, helped.phone, helped.lastSix)
  const again = await world.customer(helped.phone)
  expect(await claim(again, helped.identity)).toBe(helped.homeId)
})

it('contract and identity number bind nobody to a home whose buyer has a number', async () => {
  const { contractNo, lastSix } = await sold()
  const thief = await world.customer('13911119999')
  expect((await refusal(thief('POST /homes/claims', { body: { contractNo, lastSix } }))).code).toBe('home.proof_wrong')
})
