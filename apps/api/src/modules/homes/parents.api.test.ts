import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
})
afterAll(() => world.close())

const nobody = '00000000-0000-7000-8000-000000000001'
const copied = (table: string, values: string): string =>
  `INSERT INTO ${table} SELECT (json_populate_record(t, '{"id": "${nobody}", ${values}}')).* FROM ${table} t LIMIT 1`

it.each([
  copied('home', `"building_id": "${nobody}"`),
  copied('home', `"project_id": "${nobody}", "room": "1"`),
  copied('purchase', `"home_id": "${nobody}", "contract_no": "1", "status": "cancelled"`),
  copied('purchaser', `"purchase_id": "${nobody}"`),
  copied('journey', `"purchase_id": "${nobody}"`),
  'DELETE FROM building',
  `UPDATE home SET id = '${nobody}'`,
  `UPDATE purchase SET id = '${nobody}'`,
])('no home, purchase, buyer or journey is without what it belongs to: %s', async (statement) => {
  await expect(world.database.pool.query(statement)).rejects.toMatchObject({ code: '23503' })
})

it.each([
  `UPDATE home SET building_id = '${nobody}'`,
  `UPDATE purchase SET home_id = '${nobody}'`,
  `UPDATE purchaser SET purchase_id = '${nobody}'`,
  `UPDATE journey SET purchase_id = '${nobody}'`,
])('and stays with it: %s', async (statement) => {
  await expect(world.database.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
})

it('who takes a home away at the same time waits, and then may not', async () => {
  const [writer, remover] = [await world.database.pool.connect(), await world.database.pool.connect()]
  try {
    await writer.query('BEGIN')
    await writer.query(
      `INSERT INTO home SELECT (json_populate_record(t, '{"id": "${nobody}", "room": "2"}')).* FROM home t LIMIT 1`,
    )
    await writer.query('COMMIT')
    await writer.query('BEGIN')
    await writer.query(
      `INSERT INTO purchase SELECT (json_populate_record(t, '{"id": "${nobody}", "home_id": "${nobody}", "contract_no": "2"}')).* FROM purchase t LIMIT 1`,
    )
    const removed = remover.query(`DELETE FROM home WHERE id = '${nobody}'`).then(
      () => 'removed',
      (error: unknown) => (error as { code: string }).code,
    )
    const waits = async () =>
      (
        await world.database.pool.query(
          "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
        )
      ).rowCount
    await expect.poll(waits, { timeout: 10_000 }).toBe(1)
    await writer.query('COMMIT')
    expect(await removed).toBe('23503')
  } finally {
    writer.release()
    remover.release()
  }
})
