import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'
import { ForgetUploads, keptUploadDays } from './forget-uploads.job.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const upload = async (room: string) =>
  preview(world.url, await world.staffToken(`staff-${room}`, 'administrator'), [aSale({ 房号: room, 合同编号: room })])
const states = async () =>
  (
    await world.database.pool.query<{ state: string }>('SELECT state FROM import_file ORDER BY created_at, id')
  ).rows.map(({ state }) => state)
const left = async (table: string): Promise<string[]> =>
  (await world.database.pool.query<{ id: string }>(`SELECT DISTINCT import_id AS id FROM ${table}`)).rows.map(
    ({ id }) => id,
  )

it('puts aside what nobody has written in time, and nothing else', async () => {
  const written = await upload('101')
  const token = await world.staffToken('writer', 'administrator')
  expect(await commit(world.url, token, written.id)).toMatchObject({ status: 200 })
  await upload('102')
  world.clock.pass(keptUploadDays * 86_400 + 1)
  const fresh = await upload('103')
  await world.get(ForgetUploads).handle()
  expect(await states()).toEqual(['committed', 'discarded', 'checked'])
  expect(await left('import_part')).toEqual([fresh.id])
  expect(await left('import_chunk')).toEqual([fresh.id])
})
