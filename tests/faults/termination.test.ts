import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { until } from '../support/processes.ts'
import { bindHome, type House, openHouse } from './house.ts'
import { newWrite, send } from './writer.ts'

let house: House
beforeAll(async () => {
  house = await openHouse('termination')
})
afterAll(() => house.close())

/** Holds a table, so that whoever wants it waits until `release`. */
async function hold(table: string): Promise<{ waiting: () => Promise<boolean>; release: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: house.world.databaseUrl })
  await client.connect()
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
  const waiting = async (): Promise<boolean> => {
    const { rows } = await client.query(`SELECT 1 FROM pg_locks WHERE relation = $1::regclass AND NOT granted`, [table])
    return rows.length > 0
  }
  const release = async (): Promise<void> => {
    await client.query('COMMIT')
    await client.end()
  }
  return { waiting, release }
}

describe('asked to end,', () => {
  it('the API answers what it has begun, takes nothing new and ends with code 0', async () => {
    const worker = await house.startWorker()
    const { token, homeId } = await bindHome(house.world)
    await worker.stop()
    const api = await house.startApi()
    const invitations = await hold('invitation')
    const begun = send(api.url, newWrite(`/homes/${homeId}/invitations`, token, { role: 'family' }))
    await until('the request', invitations.waiting)
    api.signal('SIGTERM')
    await until('refused connections', () =>
      fetch(`${api.url}/health/live`).then(
        () => false,
        () => true,
      ),
    )
    await invitations.release()
    expect(await begun).toMatchObject({ role: 'family' })
    expect(await api.ended).toEqual({ code: 0, signal: null })
  })

  it('the API does not wait for ever for a client that stops reading', async () => {
    const api = await house.startApi()
    const { hostname, port } = new URL(api.url)
    const client = connect(Number(port), hostname)
    client.on('error', () => undefined)
    // Together more than the buffers between the two will take.
    client.write(`GET /docs/assets/swagger-ui-bundle.js HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`.repeat(30))
    await once(client, 'readable')
    api.signal('SIGTERM')
    expect(await api.ended).toEqual({ code: 0, signal: null })
    client.destroy()
  })

  it('the worker finishes its job, takes no other and ends with code 0', async () => {
    const { world } = house
    const phone = '13900000301'
    await world.client()('POST /sms-codes', { body: { phone } })
    const codes = await hold('sms_code')
    const worker = await house.startWorker()
    await until('the job', codes.waiting)
    worker.signal('SIGTERM')
    await until('its word', () => worker.output().includes('worker takes no more jobs'))
    const { pool } = world.database
    await pool.query(
      `SELECT graphile_worker.add_job('send-sms-code.v1', '{"codeId":"00000000-0000-7000-8000-000000000000"}')`,
    )
    await codes.release()
    await world.sandbox.smsCode(phone)
    expect(await worker.ended).toEqual({ code: 0, signal: null })
    const { rows } = await pool.query<{ task: string; locked: boolean }>(
      'SELECT task_identifier AS task, locked_at IS NOT NULL AS locked FROM graphile_worker.jobs',
    )
    // A minute may have begun meanwhile, and with it work that comes by itself.
    expect(rows.filter(({ task }) => task === 'send-sms-code.v1')).toEqual([
      { task: 'send-sms-code.v1', locked: false },
    ])
    expect(rows.filter(({ locked }) => locked)).toEqual([])
    expect((await pool.query('SELECT 1 FROM worker_heartbeat')).rows).toEqual([])
  })
})
