import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse('two_apis')
})
afterAll(() => house.close())

it('limits hold over all API processes', async () => {
  const [one, other] = await Promise.all([house.startApi(), house.startApi()])
  const statuses = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => {
      const { status, headers } = await fetch(`${(i % 2 ? one : other).url}/api/v1/sms-codes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ phone: '13900000401' }),
      })
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      return status
    }),
  )
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, ...Array<number>(11).fill(429)])
  expect((await house.world.database.pool.query('SELECT 1 FROM sms_code')).rows).toHaveLength(1)
})
