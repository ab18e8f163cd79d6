import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openWorld,
  rawRequest,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let next: RunningApplication
let config: string
/** A second process, started with the next version of the text for `service`. */
beforeAll(async () => {
  world = await openWorld({ worker: false })
  config = await mkdtemp(join(tmpdir(), 'hub-config-'))
  await cp('config', config, { recursive: true })
  const file = join(config, 'consents.json')
  const texts = JSON.parse(await readFile(file, 'utf8')) as { purpose: string; version: number }[]
  const newer = texts.map((text) => (text.purpose === 'service' ? { ...text, version: 2 } : text))
  await writeFile(file, JSON.stringify(newer))
  next = await startApplication({ ...world.environment, CONFIG_DIR: config }, world.clock)
})
afterAll(async () => {
  await next.close()
  await rm(config, { recursive: true })
  await world.close()
})

type Purpose = 'service' | 'marketing'
const logIn = async (openid: string, versions: Partial<Record<Purpose, number>>, url = world.url) => {
  const consents = Object.entries(versions).map(([purpose, version]) => ({ purpose, version }))
  const body = { code: await world.sandbox.loginCode(openid), consents }
  const answer = await rawRequest(url, 'POST /sessions/wechat', { body, client: 'weapp/1.0.0' })
  return { ...answer, token: String(answer.body.accessToken) }
}
const given = async (me: Api, purpose: Purpose) =>
  (await me('GET /me')).consents.find((consent) => consent.purpose === purpose)?.givenVersion
const client = (token: string): Api => world.client({ token })

describe('consent', () => {
  it('is shown before log-in: purpose, text, whether it is needed, version', async () => {
    const { consents, hotline } = await world.client()('GET /about')
    expect(consents.map(({ purpose, required, version }) => [purpose, required, version])).toEqual([
      ['service', true, 1],
      ['marketing', false, 1],
    ])
    for (const { title, text } of consents) expect([title, text]).not.toContain('')
    expect(hotline).toBe('400-000-0000')
  })

  it('is given and withdrawn one by one, and every time is kept', async () => {
    const me = client((await logIn('openid-a', { service: 1 })).token)
    expect(await given(me, 'marketing')).toBeNull()
    const params = { purpose: 'marketing' as const }
    for (let times = 0; times < 2; times++) {
      await me('PUT /me/consents/:purpose', { params, body: { version: 1 } })
      expect(await given(me, 'marketing')).toBe(1)
      await me('DELETE /me/consents/:purpose', { params })
      expect(await given(me, 'marketing')).toBeNull()
    }
    const rows = await world.database.kysely
      .selectFrom('consent')
      .selectAll()
      .where('purpose', '=', 'marketing')
      .execute()
    expect(rows).toHaveLength(2)
    expect(await given(me, 'service')).toBe(1)
  })

  it('given twice is one consent', async () => {
    const { token, body } = await logIn('openid-b', { service: 1 })
    const put = { params: { purpose: 'marketing' as const }, body: { version: 1 } }
    await Promise.all([1, 2, 3].map(() => client(token)('PUT /me/consents/:purpose', put)))
    const rows = await world.database.kysely
      .selectFrom('consent')
      .select('id')
      .where('personId', '=', (body.person as { id: string }).id)
      .where('purpose', '=', 'marketing')
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('to a text that is not in force is refused', async () => {
    const me = client((await logIn('openid-c', { service: 1 })).token)
    const put = { params: { purpose: 'marketing' as const }, body: { version: 2 } }
    await expect(me('PUT /me/consents/:purpose', put)).rejects.toMatchObject({ status: 409, code: 'request.conflict' })
    expect(await given(me, 'marketing')).toBeNull()
  })

  it('to the service, once withdrawn, ends every log-in; the next one asks again', async () => {
    const [one, two] = [await logIn('openid-d', { service: 1 }), await logIn('openid-d', {})]
    expect(two.status).toBe(200)
    await client(one.token)('DELETE /me/consents/:purpose', { params: { purpose: 'service' } })
    for (const { token } of [one, two])
      await expect(client(token)('GET /me')).rejects.toMatchObject({ status: 401, code: 'auth.expired' })
    expect(await logIn('openid-d', {})).toMatchObject({ status: 403, body: { code: 'consent.required' } })
    expect(await logIn('openid-d', { service: 1 })).toMatchObject({ status: 200 })
  })

  it('is asked for again when the text has changed, and the old one ends with the new', async () => {
    await logIn('openid-e', { service: 1 })
    expect(await logIn('openid-e', {}, next.url)).toMatchObject({ status: 403, body: { code: 'consent.required' } })
    expect(await logIn('openid-e', { service: 1 }, next.url)).toMatchObject({ status: 403 })
    const { token } = await logIn('openid-e', { service: 2 }, next.url)
    const { body } = await rawRequest(next.url, 'GET /me', { token })
    expect(body.consents).toMatchObject([{ purpose: 'service', version: 2, givenVersion: 2 }, {}])
  })
})

describe('a client of the consent page', () => {
  it('is told by name what is wrong', async () => {
    const { token } = await logIn('openid-f', { service: 1 })
    const wrong = { token, params: { purpose: 'nonsense' }, body: { version: 0 } }
    const { status, body } = await rawRequest(world.url, 'PUT /me/consents/:purpose', wrong)
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      { path: 'purpose', message: '只能是 service、marketing' },
      { path: 'version', message: '要大于 0' },
    ])
  })
})
