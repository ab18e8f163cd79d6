import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../../../../packages/tooling/src/database-template.js'
import { openWorld, startApplication, type World } from '../../../../../tests/support/world/index.js'
import { Worker } from '../jobs/worker.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

const ask = async (path: string, url = world.url) => {
  const response = await fetch(url + path)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}
const ready = async (url = world.url) => {
  const { status, text } = await ask('/health/ready', url)
  return { status, ...(JSON.parse(text) as object) }
}

describe('health', () => {
  it('is live as soon as requests are answered', async () => {
    expect(await ask('/health/live')).toMatchObject({ status: 200, text: '{"live":true}' })
  })

  it('is ready without a worker, but tells so, and with one', async () => {
    expect(await ready()).toEqual({ status: 200, ready: true, database: 'ok', jobs: 'no-worker' })
    await world.get(Worker).start({ concurrency: 1, crons: false })
    await expect.poll(() => ready()).toEqual({ status: 200, ready: true, database: 'ok', jobs: 'ok' })
    world.clock.pass(31)
    expect(await ready()).toMatchObject({ ready: true, jobs: 'no-worker' })
    await world.get(Worker).stop()
    world.clock.pass(-31)
    expect(await ready()).toMatchObject({ ready: true, jobs: 'no-worker' })
  })

  it('is not ready while a migration is missing', async () => {
    const { rows } = await world.database.pool.query<{ id: string }>(
      'UPDATE _prisma_migrations SET finished_at = NULL RETURNING id',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(await ready()).toMatchObject({ status: 503, ready: false, database: 'migrations-missing' })
    await world.database.pool.query('UPDATE _prisma_migrations SET finished_at = started_at')
    expect(await ready()).toMatchObject({ status: 200 })
  })

  it('is live and not ready on an empty database, or on none', async () => {
    const { serverUrl, run } = inject('database')
    const name = `hub_test_${run}_${process.env.VITEST_POOL_ID ?? '0'}_empty`
    const empty = await cloneDatabase(serverUrl, 'template1', name)
    const early = await startApplication({ ...world.environment, DATABASE_URL: empty }, world.clock)
    expect((await ask('/health/live', early.url)).status).toBe(200)
    expect(await ready(early.url)).toMatchObject({ status: 503, database: 'migrations-missing', jobs: 'unreachable' })
    await early.close()
    await dropDatabase(serverUrl, name)
    const lost = await startApplication({ ...world.environment, DATABASE_URL: empty }, world.clock)
    expect(await ready(lost.url)).toMatchObject({ status: 503, database: 'unreachable', jobs: 'unreachable' })
    await lost.close()
  })
})

describe('metrics', () => {
  it('count requests by route and not by address, and know the pool and the queue', async () => {
    await ask('/api/v1/homes/01994d7e-0000-7000-8000-000000000000/members')
    await ask('/api/v1/made/up')
    const { status, type, text } = await ask('/metrics')
    expect(status).toBe(200)
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(text).toMatch(
      /http_request_seconds_count\{method="GET",route="[^"]*\/homes\/:homeId\/members",status="401"\} 1/,
    )
    expect(text).toMatch(/database_connections\{state="all"\} [1-9]/)
    expect(text).toMatch(/^jobs_waiting \d+$/m)
    expect(text).not.toContain('made/up')
  })
})
