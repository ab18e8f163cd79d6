import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  dump,
  identityNumber,
  journeyOf,
  logLines,
  openWorld,
  rawRequest,
  type SalesRow,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

const sale = (i: number, over: SalesRow = {}): SalesRow => {
  const own = { 房号: String(1000 + i), 合同编号: `YX-${String(i)}`, 证件号码: identityNumber(i) }
  return aSale({ ...own, 手机号: `1391234${String(1000 + i)}`, 客户姓名: '司马相如', ...over })
}
const count = async (table: string): Promise<number> => {
  const { rows } = await world.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
  return rows[0]?.n ?? -1
}

describe('writing a file', () => {
  it('makes project, buildings, homes, sales, buyers and journeys', async () => {
    const checked = await preview(world.url, token, [sale(1), sale(2, { 楼栋: '5幢' })])
    expect(await count('home')).toBe(0)
    world.clock.pass(60)
    const { status, body } = await commit(world.url, token, checked.id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'committed', committedAt: '2026-09-16T02:21:00.000Z', counts: { new: 2 } })
    const tables = ['project', 'building', 'home', 'purchase', 'purchaser', 'journey']
    expect(await Promise.all(tables.map(count))).toEqual([1, 2, 2, 2, 2, 2])
    expect((await journeyOf(staff, '1001')).progress.done).toBe(4)
  })

  it('erases the records of the file', async () => {
    expect(await count('import_chunk')).toBe(0)
    expect(await count('import_part')).toBe(0)
  })

  it('leaves no phone, name or identity number readable in any table', async () => {
    await preview(world.url, token, [sale(3), sale(4, { 手机号: '139123' })])
    const everything = await dump(world)
    expect(everything).toContain('YX-1')
    for (const secret of [
      '13912341001',
      '13912341003',
      '司马相如',
      identityNumber(1),
      identityNumber(3),
      '13900000100',
    ]) {
      expect(everything).not.toContain(secret)
    }
  })
})

describe('what comes between preview and writing', () => {
  it('a home that was sold meanwhile: conflict, and no row', async () => {
    const checked = await preview(world.url, token, [sale(10), sale(11), sale(12)])
    const faster = await preview(world.url, token, [sale(12, { 合同编号: 'XX-12', 认购日期: '2026-08-01' })])
    expect((await commit(world.url, token, faster.id)).status).toBe(200)
    const before = await state(world)
    expect(await commit(world.url, token, checked.id)).toMatchObject({
      status: 409,
      body: { code: 'import.moved', data: { count: 1, rows: '4' } },
    })
    expect(await state(world)).toEqual(before)
  })

  it('a key that only the database refuses, after rows are written: all of it goes back', async () => {
    const checked = await preview(world.url, token, [sale(20), sale(21), sale(22)])
    await world.database.pool.query(
      `INSERT INTO purchase SELECT gen_random_uuid(), project_id, home_id, 'YX-22', payment_way, sale_kind, NULL,
         '2020-01-01', NULL, NULL, NULL, NULL, 'cancelled', created_at FROM purchase WHERE contract_no = 'YX-1'`,
    )
    const before = await state(world)
    expect(await commit(world.url, token, checked.id)).toMatchObject({
      status: 409,
      body: { code: 'request.conflict' },
    })
    expect(await state(world)).toEqual(before)
  })

  it('a failure in the middle of a long file: nothing of it stays, and it can be written later', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => sale(100 + i, { 房号: String(30_000 + i), 证件号码: '' }))
    const checked = await preview(world.url, token, rows)
    await world.database.pool.query("ALTER TABLE home ADD CONSTRAINT until_late CHECK (room <> '30650')")
    const before = await state(world)
    const lines = logLines(world)
    expect((await commit(world.url, token, checked.id)).status).toBe(500)
    expect(lines.join('')).toContain('until_late')
    expect(lines.join('')).not.toMatch(/周宁|30650/u)
    expect(await state(world)).toEqual(before)
    await world.database.pool.query('ALTER TABLE home DROP CONSTRAINT until_late')
    expect((await commit(world.url, token, checked.id)).status).toBe(200)
    expect(await journeyOf(staff, '30650')).toMatchObject({ stage: 'filed' })
  })
})

describe('the states of an import', () => {
  const discard = (importId: string) =>
    rawRequest(world.url, 'POST /staff/imports/:importId/discard', {
      params: { importId },
      token,
      client: 'console/1.0.0',
    })

  it('written: a second time changes nothing, and it cannot be put aside', async () => {
    const { id } = await preview(world.url, token, [sale(900)])
    await commit(world.url, token, id)
    const before = await state(world)
    expect(await commit(world.url, token, id)).toMatchObject({ status: 200, body: { state: 'committed' } })
    expect(await discard(id)).toMatchObject({ status: 409, body: { message: '这次导入已经写入，不能再操作' } })
    expect(await state(world)).toEqual(before)
  })

  it('put aside: its records go, and it cannot be written', async () => {
    const { id } = await preview(world.url, token, [sale(901)])
    expect(await discard(id)).toMatchObject({ status: 200, body: { state: 'discarded', committedAt: null } })
    expect(await discard(id)).toMatchObject({ status: 200 })
    expect(await commit(world.url, token, id)).toMatchObject({ status: 409, body: { code: 'import.already_ended' } })
    const query = 'SELECT count(*)::int AS n FROM import_chunk WHERE import_id = $1'
    expect((await world.database.pool.query(query, [id])).rows).toEqual([{ n: 0 }])
  })
})
