import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, claim, openWorld, registered, shareFile, type World } from '../../../../../tests/support/world/index.js'
import { newId } from '../../platform/crypto/id.js'

let world: World
let admin: Api
let token: string
let lin: Api
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  admin = await world.staff('admin', 'administrator', '云栖澜庭')
  token = await world.staffToken('steward', 'data_steward', '云栖澜庭')
  lin = await world.customer('13800000001')
  await claim(lin, 1)
})
afterAll(() => world.close())

const pair = async () => {
  const { id: entryId } = await registered(world, admin)
  await lin('PUT /me/sharing/:entryId', { params: { entryId } })
  return entryId
}
const handovers = (entryId: string) =>
  world.database.kysely
    .selectFrom('sharingHandover as o')
    .innerJoin('sharingConsent as c', 'c.id', 'o.consentId')
    .select(['o.exportId', 'o.consentId', 'o.personId', 'o.projectId', 'c.withdrawnAt'])
    .where('c.entryId', '=', entryId)
    .execute()

describe('at the same time', () => {
  it('an export waits for a withdrawal under way, and then finds nobody', async () => {
    const entryId = await pair()
    let asked: ReturnType<typeof shareFile> | undefined
    await world.database.write(async (tx) => {
      await tx
        .updateTable('sharingConsent')
        .set({ withdrawnAt: world.clock.now() })
        .where('entryId', '=', entryId)
        .execute()
      asked = shareFile(world, token, { entryId, homeIds: null, expected: 1 })
      await waiting()
    })
    expect(await asked).toMatchObject({ status: 409, code: 'sharing.nobody' })
    expect(await handovers(entryId)).toEqual([])
  })

  it('an export waits for the end of its entry, and is then refused', async () => {
    const entryId = await pair()
    let asked: ReturnType<typeof shareFile> | undefined
    await world.database.write(async (tx) => {
      const ended = {
        endedAt: world.clock.now(),
        endedBy: newId(world.clock.now()),
        endedByName: '陈岚',
        endReason: '到此为止',
      }
      await tx.updateTable('sharingEntry').set(ended).where('id', '=', entryId).execute()
      asked = shareFile(world, token, { entryId, homeIds: null, expected: 1 })
      await waiting()
    })
    expect(await asked).toMatchObject({ status: 409, code: 'sharing.not_valid' })
  })

  it('withdrawals and exports leave a file for every hand-over, and none after a withdrawal was answered', async () => {
    for (let round = 0; round < 6; round++) {
      const entryId = await pair()
      const ask = () => shareFile(world, token, { entryId, homeIds: null, expected: 1 })
      const [first, , second] = await Promise.all([
        ask(),
        lin('DELETE /me/sharing/:entryId', { params: { entryId } }),
        ask(),
      ])
      expect((await handovers(entryId)).length).toBe([first, second].filter(({ status }) => status === 200).length)
      expect((await ask()).code).toBe('sharing.nobody')
    }
  })
})

/** Until a statement of the server waits for a lock. */
const waiting = () =>
  expect
    .poll(
      async () =>
        (
          await world.database.pool.query(
            "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
          )
        ).rowCount,
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0)

describe('the database refuses', () => {
  const statement = (text: string, values: unknown[] = []) =>
    world.database.pool.query(text, values).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    )
  const refused = '23001'

  it('a hand-over without a consent in force, or under an entry that is not', async () => {
    const entryId = await pair()
    await shareFile(world, token, { entryId, homeIds: null, expected: 1 })
    const [row] = await handovers(entryId)
    const insert = `INSERT INTO sharing_handover (id, project_id, export_id, consent_id, person_id, homes, at)
      VALUES ($1, $2, $3, $4, $5, 1, $6)`
    const values = (over: { consentId?: string | undefined; at?: Date }) => [
      ...[newId(world.clock.now()), row?.projectId, row?.exportId, over.consentId ?? row?.consentId, row?.personId],
      over.at ?? world.clock.now(),
    ]
    const other = await handovers(await pair())
    expect(other).toEqual([])
    expect(await statement(insert, values({ at: new Date('2027-01-01T00:00:00Z') }))).toBe(refused)
    expect(await statement(insert, values({ consentId: newId(world.clock.now()) }))).toBe(refused)
    await lin('DELETE /me/sharing/:entryId', { params: { entryId } })
    expect(await statement(insert, values({}))).toBe(refused)
  })

  it('any change of what was registered, consented to or handed over', async () => {
    await shareFile(world, token, { entryId: await pair(), homeIds: null, expected: 1 })
    for (const text of [
      `UPDATE sharing_entry SET fields = '{name,price}'`,
      `UPDATE sharing_entry SET valid_until = '2029-01-01'`,
      `UPDATE sharing_consent SET given_at = given_at - interval '1 day'`,
      `UPDATE sharing_consent SET withdrawn_at = NULL WHERE withdrawn_at IS NOT NULL`,
      'UPDATE sharing_export SET people = 0',
      'UPDATE sharing_handover SET homes = 9',
      ...['sharing_entry', 'sharing_consent', 'sharing_export', 'sharing_handover'].map(
        (table) => `DELETE FROM ${table}`,
      ),
    ])
      expect(await statement(text), text).toBe(refused)
    const unknown = `INSERT INTO sharing_entry SELECT gen_random_uuid(), project_id, recipient, contact, purpose, handling,
      '{identity_number}', valid_from, valid_until, nda_number, made_by, made_by_name, created_at FROM sharing_entry LIMIT 1`
    expect(await statement(unknown)).toBe('23514')
  })
})

it('the account deleted, the record stays by a number, and the consent has ended', async () => {
  const entryId = await pair()
  await shareFile(world, token, { entryId, homeIds: null, expected: 1 })
  const before = await lin('GET /me/deletion')
  expect(before.stays.map(({ title }) => title)).toContain('向别人提供个人信息的记录')
  world.clock.pass(61)
  const sent = (await world.sandbox.smsCodes('13800000001')).length
  await world.client()('POST /sms-codes', { body: { phone: '13800000001' } })
  const code = await world.sandbox.smsCode('13800000001', sent + 1)
  await lin('POST /me/deletion', { body: { proof: { by: 'sms', code } } })
  const rows = await handovers(entryId)
  expect(rows).toHaveLength(1)
  expect(rows[0]?.withdrawnAt).not.toBeNull()
  expect(await shareFile(world, token, { entryId, homeIds: null, expected: 1 })).toMatchObject({
    code: 'sharing.nobody',
  })
})
