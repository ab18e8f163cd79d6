import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Api } from '@hub/contracts'
import { aSale, claim, openLogIn, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { SweepFiles } from '../../platform/storage/sweep-files.job.js'

let world: World
let owner: Api
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  owner = await world.customer('13800000001')
  await claim(owner, 1)
})
afterAll(() => world.close())

async function ready(api: Api) {
  await expect.poll(async () => (await api('GET /me/export')).copy?.state, { timeout: 10_000 }).toBe('ready')
  const { copy } = await api('GET /me/export')
  const answer = await fetch(world.url + (copy?.url ?? ''))
  return { copy, answer, content: Buffer.from(await answer.arrayBuffer()) }
}
const storedFiles = (): string[] => {
  const root = world.environment['STORAGE_DIR'] ?? ''
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(root, name)).isFile(),
    )
  } catch {
    return []
  }
}

it('gives everything that every module holds, behind a short-lived address, in one file for seven days', async () => {
  expect(await owner('GET /me/export')).toEqual({ copy: null })
  await owner('POST /me/export', { body: {} })
  await owner('POST /me/export', { body: {} })
  const rows = await world.database.kysely.selectFrom('dataExport').select('id').execute()
  const { copy, answer, content } = await ready(owner)
  expect(rows).toHaveLength(1)
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(content.subarray(0, 2).toString()).toBe('PK')
  expect(content.length).toBe(copy?.bytes)
  world.clock.pass(601)
  expect((await fetch(world.url + (copy?.url ?? ''))).status).toBe(403)
  expect(storedFiles()).toHaveLength(1)
})

it('wants a code from a log-in that is older than ten minutes', async () => {
  const { id: me } = await world.database.kysely.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const { accessToken } = await openLogIn(world, { personId: me })
  const api = world.client({ token: accessToken })
  world.clock.pass(599)
  await api('POST /me/export', { body: {} })
  await ready(api)
  expect(
    await world.database.kysely.selectFrom('dataExport').select('id').where('state', '=', 'ready').execute(),
  ).toHaveLength(1)
  const old = await world.database.kysely.selectFrom('loginSession').select('id').where('personId', '=', me).execute()
  await world.database.kysely
    .updateTable('loginSession')
    .set({ createdAt: world.clock.in(-601) })
    .where(
      'id',
      'in',
      old.map(({ id }) => id),
    )
    .execute()
  await expect(api('POST /me/export', { body: {} })).rejects.toMatchObject({ status: 403, code: 'auth.proof_required' })
})

it('is gone after seven days, file and all', async () => {
  const [{ id: personId } = { id: '' }] = await world.database.kysely.selectFrom('person').select('id').execute()
  world.clock.passDays(8)
  await world.get(SweepFiles).handle()
  expect(storedFiles()).toEqual([])
  const { accessToken } = await openLogIn(world, { personId })
  expect(await world.client({ token: accessToken })('GET /me/export')).toEqual({ copy: null })
})

it('can be asked for again, and goes with the account', async () => {
  const again = await world.customer('13800000001')
  await again('POST /me/export', { body: {} })
  await ready(again)
  expect(storedFiles()).toHaveLength(1)
  world.clock.pass(61)
  await world.client()('POST /sms-codes', { body: { phone: '13800000001' } })
  const code = await world.sandbox.smsCode('13800000001', 3)
  await again('POST /me/deletion', { body: { proof: { by: 'sms', code } } })
  await expect.poll(storedFiles, { timeout: 10_000 }).toEqual([])
})
