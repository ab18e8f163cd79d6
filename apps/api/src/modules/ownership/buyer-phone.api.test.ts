import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  openWorld,
  refusal,
  type SalesRow,
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
  const room = String(1000 + n)
  return { phone, contractNo, room, homeId: items[0]?.homeId ?? '', identity: n, lastSix: identityNumber(n).slice(-6) }
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

it('the next file of the sales system puts no number back that staff have replaced, unless the buyer is another', async () => {
  const { phone, contractNo, room, homeId, identity, lastSix } = await sold()
  await replace(homeId, '13900000077', lastSix)
  const file = { 房号: room, 手机号: phone, 合同编号: contractNo, 证件号码: identityNumber(identity) }
  const told = async (over: SalesRow) => {
    await world.importSales(aSale({ ...file, ...over }))
    const { present } = await staff('GET /staff/homes/:homeId/ownership', { params: { homeId } })
    return present?.buyers[0]?.phoneMasked
  }
  expect(await told({})).toBe('139****0077')
  expect(await told({ 备案日期: '2026-08-25' })).toBe('139****0077')
  expect(await told({ 客户姓名: '陈立', 手机号: '13800000998' })).toBe('138****0998')
})

it('contract and identity number bind nobody to a home whose buyer has a number', async () => {
  const { contractNo, lastSix } = await sold()
  const thief = await world.customer('13911119999')
  expect((await refusal(thief('POST /homes/claims', { body: { contractNo, lastSix } }))).code).toBe('home.proof_wrong')
})

it('who changed the number is found by the new one, and staff see it', async () => {
  const { phone, homeId, identity } = await sold()
  const owner = await world.customer(phone)
  await claim(owner, identity)
  world.clock.pass(61)
  const next = '13900000055'
  await world.client()('POST /sms-codes', { body: { phone: next } })
  const to = { by: 'sms' as const, phone: next, code: await world.sandbox.smsCode(next, 1) }
  await owner('POST /me/phone/change', { body: { to } })
  expect((await staff('GET /staff/homes', { query: { q: next } })).items.map((home) => home.homeId)).toEqual([homeId])
  const { present } = await staff('GET /staff/homes/:homeId/ownership', { params: { homeId } })
  expect(present?.buyers[0]?.phoneMasked).toBe('139****0055')
})

it('two who prove the same contract at the same moment: one is bound', async () => {
  const { contractNo, lastSix, homeId } = await sold()
  await world.database.kysely
    .updateTable('purchaser')
    .set({ phoneErasedAt: world.clock.now() })
    .where('purchaseId', '=', (eb) => eb.selectFrom('purchase').select('id').where('contractNo', '=', contractNo))
    .execute()
  const people = await Promise.all(['13911118881', '13911118882', '13911118883'].map((each) => world.customer(each)))
  const claims = people.map((who) => who('POST /homes/claims', { body: { contractNo, lastSix } }))
  const outcomes = await Promise.allSettled(claims)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const bound = world.database.kysely.selectFrom('membership').select('id').where('homeId', '=', homeId)
  expect(await bound.where('endedAt', 'is', null).execute()).toHaveLength(1)
  const insert = `INSERT INTO membership SELECT (json_populate_record(m, json_build_object('id', gen_random_uuid(),
    'person_id', (SELECT id FROM person p WHERE p.id <> m.person_id ORDER BY id LIMIT 1)))).* FROM membership m WHERE home_id = $1`
  await expect(world.database.pool.query(insert, [homeId])).rejects.toMatchObject({ code: '23505' })
})
