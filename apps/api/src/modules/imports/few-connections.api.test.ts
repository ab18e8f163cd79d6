import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { makeKey, push } from '../../../../../tests/support/world/import-keys.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

const connections = 4

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { DATABASE_POOL: String(connections) } })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

it('more files than there are connections are written at once, none waits for what another holds', async () => {
  const rooms = Array.from({ length: connections + 2 }, (_, n) => `${String(n + 1)}01`)
  const ids: string[] = []
  for (const [n, room] of rooms.entries()) {
    const sale = aSale({ 房号: room, 合同编号: `F-${room}`, 证件号码: identityNumber(n + 1) })
    ids.push((await preview(world.url, token, [sale])).id)
  }
  const answers = await Promise.all(ids.map((id) => commit(world.url, token, id)))
  expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 200))
})

it('more pushes than there are connections wait for a file being written, and nobody else waits for them', async () => {
  const staff = world.client({ token, client: 'console/1.0.0' })
  const { secret } = await makeKey(staff, { kinds: ['homes'] })
  const importing = new pg.Client({ connectionString: world.databaseUrl })
  await importing.connect()
  try {
    const one = async (text: string) => (await importing.query<{ n: number }>(text)).rows[0]?.n
    await importing.query("SELECT pg_advisory_lock(hashtext('import'))")
    const pushes = Array.from({ length: connections + 2 }, (_, n) =>
      push(world.url, secret, 'homes', [{ 楼盘: '云栖澜庭', 楼栋: '9幢', 单元: null, 房号: 101 + n }]),
    )
    // Each has been let in, and one has come to the lock.
    const letIn = "SELECT max(hits)::int AS n FROM rate_limit WHERE bucket LIKE 'import-key:%'"
    await expect.poll(() => one(letIn)).toBe(connections + 2)
    const waiting = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event = 'advisory'"
    await expect.poll(() => one(`${waiting} AND datname = current_database()`)).toBeGreaterThan(0)
    expect((await staff('GET /staff/import-keys')).items).toHaveLength(1)
    await importing.query("SELECT pg_advisory_unlock(hashtext('import'))")
    expect((await Promise.all(pushes)).map(({ status }) => status)).toEqual(pushes.map(() => 200))
  } finally {
    await importing.end()
  }
})
