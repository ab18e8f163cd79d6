import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../packages/tooling/src/builds/build.ts'
import { connected } from '../../packages/tooling/src/database.ts'
import { startSandbox } from '../../packages/wechat-sandbox/src/sandbox.ts'
import { until } from '../support/processes.ts'
import { httpClient } from '../support/world/http-client.ts'
import { SandboxClient } from '../support/world/sandbox-client.ts'
import { testEnvironment } from '../support/world/test-environment.ts'
import { type ApiProcess, programs } from './house.ts'
import { openOwnServer, type OwnServer } from './own-server.ts'

const endings: (() => Promise<unknown>)[] = []
let server: OwnServer
let sandbox: SandboxClient
let api: ApiProcess
beforeAll(async () => {
  await build(['api'])
  server = await openOwnServer()
  endings.push(() => server.remove())
  const running = await startSandbox()
  endings.push(() => running.close())
  sandbox = new SandboxClient(running.url)
  const { startApi, startWorker, stopAll } = programs(testEnvironment(server.url, running.url))
  endings.push(stopAll)
  api = await startApi()
  await startWorker()
})
afterAll(async () => {
  for (const end of endings.toReversed()) await end()
})

let phones = 0
const nextPhone = (): string => `139000005${String(phones++).padStart(2, '0')}`

/** @returns the status, and the error code where there is one */
async function ask(method: string, route: string, token?: string, body?: object): Promise<string> {
  const response = await fetch(`${api.url}/api/v1${route}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { code = '' } = (await response.json()) as { code?: string }
  return `${response.status} ${code}`.trim()
}

/** Jobs that wait or are in work. */
const jobs = (): Promise<number> =>
  connected(server.url, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM graphile_worker.jobs')
    return rows.length
  })

/** A worker that has lost the database may take some seconds to try again. */
async function codeSentTo(phone: string): Promise<string> {
  await until(`a code to ${phone}`, async () => (await sandbox.smsCodes(phone)).length > 0)
  return sandbox.smsCode(phone)
}

async function logIn(phone: string): Promise<string> {
  const client = httpClient(api.url)
  await client('POST /sms-codes', { body: { phone } })
  const code = await codeSentTo(phone)
  const consents = [{ purpose: 'service' as const, version: 1 }]
  return (await client('POST /sessions/sms', { body: { phone, code, consents } })).accessToken
}

it.each(['fast', 'immediate'] as const)(
  'PostgreSQL stops (%s) and comes back: busy in between, then all goes on',
  async (mode) => {
    const token = await logIn(nextPhone())
    const seen = new Set<string>()
    const asked: string[] = []
    let over = false
    const readers = Array.from({ length: 6 }, async () => {
      while (!over) seen.add(await ask('GET', '/homes', token))
    })
    const writer = async (): Promise<void> => {
      while (!over && asked.length < 12) {
        const phone = nextPhone()
        const answer = await ask('POST', '/sms-codes', undefined, { phone })
        seen.add(answer)
        if (answer === '200') asked.push(phone)
      }
    }
    const writing = writer()
    await until('answers', () => seen.has('200') && asked.length > 2)
    await server.stop(mode)
    await until('a busy answer', () => seen.has('503 server.busy'))
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(503)
    await server.start()
    await until('readiness', async () => (await fetch(`${api.url}/health/ready`)).status === 200)
    over = true
    await Promise.all([...readers, writing])
    expect([...seen].toSorted()).toEqual(['200', '503 server.busy'])

    expect(await ask('GET', '/homes', token)).toBe('200')
    for (const phone of asked) await codeSentTo(phone)
    await until('the end of all jobs', async () => (await jobs()) === 0)
    expect(await ask('GET', '/homes', await logIn(nextPhone()))).toBe('200')
  },
)
