import { afterAll, beforeAll, expect, it } from 'vitest'
import { aPerson, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { keptDays, Retention } from './retention.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const days = (n: number): Date => world.clock.in(n * 86_400)
/** One row each whose use ended so long ago. */
async function leave(name: string, ago: (kept: number) => number): Promise<void> {
  const db = world.database.kysely
  const ended = (table: keyof typeof keptDays): Date => days(-ago(keptDays[table]))
  const [{ id: sessionId } = { id: '' }] = await db.selectFrom('loginSession').select('id').execute()
  const common = { phoneHash: 'h', phoneCipher: 'c', codeHash: 'h', tries: 0 }
  await db
    .insertInto('idempotencyKey')
    .values({ actor: 'a', key: name, route: 'r', bodyHash: 'b', createdAt: ended('idempotencyKey') })
    .execute()
  await db
    .insertInto('domainEvent')
    .values({ id: crypto.randomUUID(), name, payload: '{}', createdAt: ended('domainEvent') })
    .execute()
  await db
    .insertInto('rateLimit')
    .values({ bucket: name, hits: 1, resetsAt: ended('rateLimit') })
    .execute()
  await db
    .insertInto('smsCode')
    .values({
      ...common,
      id: crypto.randomUUID(),
      codeHash: name,
      createdAt: ended('smsCode'),
      expiresAt: ended('smsCode'),
    })
    .execute()
  await db
    .insertInto('refreshToken')
    .values({ hash: name, sessionId, createdAt: ended('refreshToken'), expiresAt: ended('refreshToken') })
    .execute()
}

it('deletes what is kept long enough, and nothing that is younger', async () => {
  const db = world.database.kysely
  const { refreshToken } = await aPerson(world)
  await leave('old', (kept) => kept + 0.01)
  await leave('young', (kept) => kept - 0.01)
  await world.get(Retention).handle()
  expect(await db.selectFrom('idempotencyKey').select('key').execute()).toEqual([{ key: 'young' }])
  expect(await db.selectFrom('domainEvent').select('name').execute()).toEqual([{ name: 'young' }])
  expect(await db.selectFrom('rateLimit').select('bucket').execute()).toEqual([{ bucket: 'young' }])
  expect(await db.selectFrom('smsCode').select('codeHash').execute()).toEqual([{ codeHash: 'young' }])
  const tokens = await db.selectFrom('refreshToken').select('hash').execute()
  expect(tokens.map(({ hash }) => hash)).toContain('young')
  expect(tokens).toHaveLength(2)
  await world.client()('POST /sessions/refresh', { body: { refreshToken } })
})
