import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aPerson,
  openWorld,
  rawRequest,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

it('finishes running requests, takes no new ones, and lets go of the database', async () => {
  const name = 'closing'
  const url = `${world.environment.DATABASE_URL ?? ''}?application_name=${name}`
  const closing = await startApplication({ ...world.environment, DATABASE_URL: url }, world.clock)
  const { accessToken: token } = await aPerson(world)
  const waiting = async (): Promise<number> => {
    const { rows } = await world.database.pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    )
    return rows.length
  }

  const lock = await world.database.pool.connect()
  await lock.query('BEGIN; LOCK TABLE consent IN EXCLUSIVE MODE')
  const input = { token, params: { purpose: 'service' }, body: { version: 1 } }
  const slow = rawRequest(closing.url, 'PUT /me/consents/:purpose', input)
  await expect.poll(waiting).toBe(1)
  let closed = false
  const end = closing.close().then(() => {
    closed = true
  })
  await expect
    .poll(() =>
      fetch(`${closing.url}/health/live`).then(
        () => 'served',
        () => 'refused',
      ),
    )
    .toBe('refused')
  expect(closed).toBe(false)
  await lock.query('COMMIT')
  lock.release()
  expect(await slow).toMatchObject({
    status: 200,
    body: { consents: [{ purpose: 'service', givenVersion: 1 }, {}] },
  })
  await end
})
