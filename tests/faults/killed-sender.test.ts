import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../support/processes.ts'
import { type Addressee, anAddressee, consent, tell } from '../support/world/index.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse('killed_sender')
})
afterAll(() => house.close())

it('what a killed worker was sending is in doubt and goes by the other channel; nothing goes twice', async () => {
  const { world } = house
  const { pool } = world.database
  const people: Addressee[] = []
  for (let n = 0; n < 8; n++) people.push(await anAddressee(world))
  for (const person of people) {
    await consent(world, person, 'notice')
    // Critical, so that the time of day does not matter.
    await tell(world, person, { purpose: 'urgent' })
  }
  await world.sandbox.ask('POST', 'faults', { path: '/cgi-bin/message/subscribe/send', mode: 'hang' })
  const sending = async (): Promise<number> => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM message_delivery WHERE state = 'sending'`,
    )
    return rows[0]?.n ?? 0
  }
  const killed = await house.startWorker()
  await until('calls under way', async () => (await sending()) >= 4)
  killed.signal('SIGKILL')
  await killed.ended
  await world.sandbox.ask('DELETE', 'faults')
  const inDoubt = await sending()

  // Instead of waiting: the lease of what was being sent is over, and the sign of life is old.
  await pool.query(`UPDATE message SET next_at = now() WHERE next_at > now()`)
  await pool.query(`UPDATE worker_heartbeat SET beat_at = now() - interval '31 seconds'`)
  await house.startWorker()
  await until('the end of all deliveries', async () => {
    const { rows } = await pool.query('SELECT 1 FROM message WHERE next_at IS NOT NULL')
    return rows.length === 0
  })
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM message_delivery WHERE state = 'unknown' AND channel = 'wechat'`,
  )
  expect(rows).toEqual([{ n: inDoubt }])
  for (const { openId, phone } of people) {
    const [byWeChat, bySms] = [await world.sandbox.notices(openId), await world.sandbox.smsNotices(phone)]
    expect([...byWeChat, ...bySms]).toHaveLength(1)
  }
})
