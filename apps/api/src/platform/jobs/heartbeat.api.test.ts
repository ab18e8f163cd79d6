import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'
import { Heartbeat } from './heartbeat.js'
import { Worker } from './worker.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const phone = '13200000001'
/** A job that a worker took and never gave back. */
beforeEach(async () => {
  await world.database.pool.query('DELETE FROM graphile_worker._private_jobs; TRUNCATE worker_heartbeat, rate_limit')
  await world.client()('POST /sms-codes', { body: { phone } })
  await world.database.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now(), attempts = 1`,
  )
  await world.database.kysely
    .insertInto('workerHeartbeat')
    .values({ workerId: 'killed', beatAt: world.clock.now() })
    .execute()
})

const lockedBy = async (): Promise<string | null> => {
  const { rows } = await world.database.pool.query<{ by: string | null }>(
    'SELECT locked_by AS by FROM graphile_worker._private_jobs',
  )
  return rows[0]?.by ?? null
}
const signs = async () =>
  (await world.database.kysely.selectFrom('workerHeartbeat').select('workerId').execute()).map(
    ({ workerId }) => workerId,
  )

describe('the job of a killed worker', () => {
  it('stays with it while it may still be alive, and is freed after thirty seconds of silence', async () => {
    const heart = world.get(Heartbeat)
    heart.start('living')
    await expect.poll(signs).toContain('living')
    world.clock.pass(30)
    await heart.beat()
    expect(await lockedBy()).toBe('killed')
    expect((await signs()).sort()).toEqual(['killed', 'living'])
    world.clock.pass(1)
    await heart.beat()
    expect(await lockedBy()).toBeNull()
    expect(await signs()).toEqual(['living'])
    await heart.stop()
    expect(await signs()).toEqual([])
  })

  it('stays with a worker whose sign of life had to wait half a minute to be written', async () => {
    const { pool } = world.database
    const heart = world.get(Heartbeat)
    const holder = await pool.connect()
    await holder.query('BEGIN; LOCK TABLE worker_heartbeat IN EXCLUSIVE MODE')
    heart.start('killed')
    const waiting = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
    await expect.poll(async () => (await pool.query(waiting)).rowCount).toBe(1)
    const late = heart.beat()
    await expect.poll(async () => (await pool.query(waiting)).rowCount).toBe(2)
    world.clock.pass(31)
    await holder.query('COMMIT')
    holder.release()
    await late
    expect([await lockedBy(), await signs()]).toEqual(['killed', ['killed']])
    await heart.stop()
  })

  it('is freed at once where the same process has begun anew', async () => {
    const heart = world.get(Heartbeat)
    heart.start('killed')
    heart.start('anew')
    await heart.beat()
    expect(await lockedBy()).toBeNull()
    expect(await signs()).toEqual(['anew'])
    await heart.stop()
  })

  it('is done by the next worker that starts', async () => {
    world.clock.pass(31)
    const before = (await world.sandbox.smsCodes(phone)).length
    await world.client()('POST /sms-codes', { body: { phone: '13200000002' } })
    await world.get(Worker).start({ concurrency: 1, crons: false })
    await world.sandbox.smsCode('13200000002')
    await expect.poll(async () => (await world.sandbox.smsCodes(phone)).length, { timeout: 15_000 }).toBe(before + 1)
    await world.get(Worker).stop()
    expect(await signs()).toEqual([])
  })
})
