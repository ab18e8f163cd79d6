import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, claim, openWorld, refusal, type World } from '../../../../../tests/support/world/index.js'

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

it('a log-in that waits for a deletion leads into no deleted account', async () => {
  const byWeChat = async () => ({ code: await world.sandbox.loginCode('openid-races'), consents })
  const { accessToken } = await world.client()('POST /sessions/wechat', { body: await byWeChat() })
  const { id } = await world.client({ token: accessToken })('GET /me')
  const owner = world.client({ token: accessToken })
  const proof = { by: 'wechat' as const, code: await world.sandbox.loginCode('openid-races') }
  const begun: { deletion?: Promise<unknown>; logIn?: Promise<unknown> } = {}
  await world.database.write(async (tx) => {
    await tx.selectFrom('person').select('id').where('id', '=', id).forUpdate().execute()
    begun.deletion = owner('POST /me/deletion', { body: { proof } })
    await waiting(1)
    begun.logIn = refusal(world.client()('POST /sessions/wechat', { body: await byWeChat() }))
    await waiting(2)
  })
  await begun.deletion
  expect(await begun.logIn).toMatchObject({ code: 'auth.expired' })
  const open = await world.database.kysely
    .selectFrom('loginSession')
    .select('id')
    .where('personId', '=', id)
    .where('endedAt', 'is', null)
    .execute()
  expect(open).toEqual([])
})

it('a log-in and a deletion by the same code do not block each other', async () => {
  const owner = await world.customer(phone)
  const { id } = await owner('GET /me')
  const given = await code()
  const begun: { deletion?: Promise<unknown>; logIn?: Promise<unknown> } = {}
  await world.database.write(async (tx) => {
    await tx.selectFrom('person').select('id').where('id', '=', id).forUpdate().execute()
    begun.deletion = owner('POST /me/deletion', { body: { proof: { by: 'sms', code: given } } })
    await waiting(1)
    begun.logIn = refusal(world.client()('POST /sessions/sms', { body: { phone, code: given, consents } }))
    await waiting(2)
  })
  await begun.deletion
  expect(await begun.logIn).toMatchObject({ code: 'request.conflict' })
})

/** Until so many statements of the server wait for a lock. */
const waiting = (statements: number) =>
  expect
    .poll(
      async () =>
        (
          await world.database.pool.query(
            "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
          )
        ).rowCount,
      { timeout: 10_000 },
    )
    .toBe(statements)
