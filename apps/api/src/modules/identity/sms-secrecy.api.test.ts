import { afterAll, beforeAll, expect, it } from 'vitest'
import { Worker } from '../../platform/jobs/worker.js'
import { dump, logLines, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

/** Not inside a longer number, an id or a ciphertext. */
const standsAlone = (code: string): RegExp => new RegExp(`(?<![\\w+/=.-])${code}(?![\\w+/=-])`)

it('keeps phone and code out of tables, jobs and log, before and after sending', async () => {
  const lines = logLines(world)
  const phone = '13400000001'
  await world.client()('POST /sms-codes', { body: { phone } })
  const waiting = await dump(world)
  await world.get(Worker).start({ concurrency: 1, crons: false })
  const code = await world.sandbox.smsCode(phone)
  const consents = [{ purpose: 'service' as const, version: 1 }]
  const body = { phone, code, consents }
  await expect(
    world.client()('POST /sessions/sms', { body: { ...body, code: code === '000000' ? '111111' : '000000' } }),
  ).rejects.toMatchObject({ status: 400 })
  const { accessToken, refreshToken } = await world.client()('POST /sessions/sms', { body })
  const sent = await dump(world)
  expect(waiting).toContain('send-sms-code.v1')
  expect(sent).toContain('sms_code')
  for (const text of [waiting, sent, lines.join('')]) {
    expect(text).not.toContain(phone)
    expect(text).not.toMatch(standsAlone(code))
    expect(text).not.toContain(accessToken)
    expect(text).not.toContain(refreshToken)
  }
  const row = world.database.kysely.selectFrom('smsCode').select('codeCipher')
  await expect.poll(async () => (await row.executeTakeFirstOrThrow()).codeCipher).toBeNull()
})
