import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Api } from '@hub/contracts'
import { aSale, claim, openLogIn, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { ZipOfMyData } from './zip-of-my-data.js'
import { Storage } from '../../platform/storage/storage.js'
import { StoredFiles } from '../../platform/storage/index.js'
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

it('that nobody finished within a quarter of an hour can be asked for again', async () => {
  const { id: personId } = await world.database.kysely.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const askedAt = world.clock.in(-901)
  const id = crypto.randomUUID()
  await world.database.kysely.updateTable('dataExport').set({ state: 'ended' }).execute()
  await world.database.kysely.insertInto('dataExport').values({ id, personId, state: 'running', askedAt }).execute()
  const api = world.client({ token: (await openLogIn(world, { personId })).accessToken })
  expect(await api('GET /me/export')).toEqual({ copy: null })
  await api('POST /me/export', { body: {} })
  await ready(api)
  world.clock.passDays(8)
  await world.get(SweepFiles).handle()
})

it('holds one file open at a time, however many there are', async () => {
  const { id: personId } = await world.database.kysely.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const keep = async () => {
    const about = { projectId: null, purpose: 'avatar', contentType: 'image/png', expiresAt: null }
    const creator = { kind: 'person' as const, id: personId }
    const fileId = await world
      .get(StoredFiles)
      .keep({ ...about, creator, content: Readable.from([Buffer.from('png')]) })
    const owner = { kind: 'person', id: personId }
    await world.database.write((tx) => world.get(StoredFiles).attach(tx, [fileId], about.purpose, owner))
  }
  for (let i = 0; i < 3; i++) await keep()
  const opened = vi.spyOn(world.get(Storage), 'open')
  const zip = await world.get(ZipOfMyData).of(personId)
  expect(opened.mock.calls.length).toBeLessThan(2)
  const content = await buffer(zip)
  expect(opened).toHaveBeenCalledTimes(3)
  expect(content.toString('latin1').split('png').length).toBeGreaterThan(3)
  opened.mockRestore()
  await world.database.kysely.updateTable('storedFile').set({ expiresAt: world.clock.now() }).execute()
  await world.get(SweepFiles).handle()
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
