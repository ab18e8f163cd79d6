import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../support/processes.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse('killed_worker')
})
afterAll(() => house.close())

const phones = Array.from({ length: 8 }, (_, i) => `1390000020${String(i)}`)

it('the jobs of a killed worker are done by the next one', async () => {
  const { world } = house
  const { pool } = world.database
  const anybody = world.client()
  await world.sandbox.ask('POST', 'faults', { path: '*', mode: 'hang' })
  const killed = await house.startWorker()
  for (const phone of phones) await anybody('POST /sms-codes', { body: { phone } })
  const inWork = async (): Promise<number> => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE locked_at IS NOT NULL`,
    )
    return rows[0]?.n ?? 0
  }
  await until('jobs in work', async () => (await inWork()) >= 5)
  killed.signal('SIGKILL')
  await killed.ended
  await world.sandbox.ask('DELETE', 'faults')

  expect(await inWork()).toBeGreaterThanOrEqual(5)
  // Instead of waiting for half a minute: the sign of life of the killed one is that old.
  await pool.query(`UPDATE worker_heartbeat SET beat_at = now() - interval '31 seconds'`)
  await house.startWorker()
  for (const phone of phones) await world.sandbox.smsCode(phone)
  await until('the end of all jobs', async () => {
    const { rows } = await pool.query('SELECT 1 FROM graphile_worker.jobs')
    return rows.length === 0
  })
  const { rows } = await pool.query('SELECT 1 FROM sms_code WHERE sent_at IS NULL OR code_cipher IS NOT NULL')
  expect(rows).toEqual([])
})
