import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, claim, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
})
afterAll(() => world.close())

const phone = '13800000001'
const consents = [{ purpose: 'service' as const, version: 1 }]

async function code(): Promise<string> {
  world.clock.pass(61)
  const before = (await world.sandbox.smsCodes(phone)).length
  await world.client()('POST /sms-codes', { body: { phone } })
  return world.sandbox.smsCode(phone, before + 1)
}

it('deleting twice at the same time deletes once', async () => {
  const owner = await world.customer(phone)
  await claim(owner, 1)
  const body = { proof: { by: 'sms' as const, code: await code() } }
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => owner('POST /me/deletion', { body })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const erased = await world.database.kysely
    .selectFrom('person')
    .select('id')
    .where('erasedAt', 'is not', null)
    .execute()
  expect(erased).toHaveLength(1)
})

it('a log-in at the same time leads into no deleted account', async () => {
  for (let round = 0; round < 8; round++) {
    const owner = await world.customer(phone)
    const given = await code()
    const deletion = owner('POST /me/deletion', { body: { proof: { by: 'sms', code: given } } })
    const logIn = world.client()('POST /sessions/sms', { body: { phone, code: given, consents } })
    await Promise.allSettled([deletion, logIn])
    const open = await world.database.kysely
      .selectFrom('loginSession as s')
      .innerJoin('person as p', 'p.id', 's.personId')
      .select('s.id')
      .where('p.erasedAt', 'is not', null)
      .where('s.endedAt', 'is', null)
      .execute()
    expect(open).toEqual([])
    world.clock.passDays(1)
  }
})
