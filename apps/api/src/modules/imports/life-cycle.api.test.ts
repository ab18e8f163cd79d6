import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Result } from '@hub/contracts'
import {
  aSale,
  identityNumber,
  openWorld,
  rawRequest,
  salesCsv,
  type SalesRow,
  state,
  uploadSales,
  type World,
} from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

const sale = (i: number, over: SalesRow = {}): SalesRow =>
  aSale({ 房号: String(1000 + i), 合同编号: `LC-${String(i)}`, 证件号码: identityNumber(i), 客户姓名: '方圆', ...over })
const content = (...rows: SalesRow[]): string => salesCsv(rows)

type Preview = Result<'GET /staff/imports/:importId'>
const ask = async (route: 'commit' | 'cancel' | 'discard' | 'recheck', importId: string, wait = 60) => {
  const body = route === 'recheck' ? { body: {} } : {}
  const query = route === 'commit' || route === 'recheck' ? { query: { wait: String(wait) } } : {}
  const request = { params: { importId }, token, client: 'console/1.0.0', ...query, ...body }
  const { status, body: answer } = await rawRequest(world.url, `POST /staff/imports/:importId/${route}`, request)
  return { status, body: answer as Preview }
}
const look = (importId: string): Promise<Preview> =>
  world.client({ token, client: 'console/1.0.0' })('GET /staff/imports/:importId', { params: { importId } })
const ended = (importId: string) => expect.poll(async () => (await look(importId)).run, { timeout: 15_000 }).toBeNull()

const stopping = (importId: string) =>
  expect.poll(async () => (await look(importId)).run?.isStopping, { timeout: 10_000 }).toBe(true)

/** Holds a table against writers, so that work on it stands still until `letGo`. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = await world.database.pool.connect()
  await client.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`)
  const held = { still: true }
  const letGo = async (): Promise<void> => {
    if (!held.still) return
    held.still = false
    await client.query('COMMIT')
    client.release()
  }
  onTestFinished(letGo)
  return letGo
}

async function beginCheck(file: string): Promise<Preview> {
  const form = new FormData()
  form.set('file', new Blob([file]), '合同.csv')
  const headers = { authorization: `Bearer ${token}`, 'x-client': 'console/1.0.0' }
  const response = await fetch(`${world.url}/api/v1/staff/imports?wait=0`, { method: 'POST', body: form, headers })
  expect(response.status).toBe(200)
  return (await response.json()) as Preview
}

describe('a check', () => {
  it('goes on when the answer has been given, and says how far it is', async () => {
    const letGo = await hold('import_row')
    const file = content(sale(1), sale(2))
    const { id, state: now, run, sha256 } = await beginCheck(file)
    expect({ now, run }).toMatchObject({ now: 'checking', run: { doing: 'check', isInterrupted: false } })
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'))
    expect(await ask('commit', id)).toMatchObject({ status: 409, body: { code: 'import.not_checked' } })
    await letGo()
    await ended(id)
    expect(await look(id)).toMatchObject({ state: 'checked', rows: 2, counts: { new: 2 } })
  })

  it('can be stopped, and leaves neither rows nor file', async () => {
    const letGo = await hold('import_row')
    const { id } = await beginCheck(content(sale(3)))
    const cancelled = ask('cancel', id)
    await stopping(id).finally(letGo)
    expect((await cancelled).body).toMatchObject({ state: 'discarded', run: null, rows: 0 })
    const { rows } = await world.database.pool.query('SELECT 1 FROM import_part WHERE import_id = $1', [id])
    expect(rows).toEqual([])
  })

  it('that fails later says why, and can be done again or put aside', async () => {
    const letGo = await hold('import_row')
    // So long that the bad line is not in the first part that is read.
    const rows = Array.from({ length: 1_500 }, (_, i) =>
      sale(4, { 房号: String(5_000 + i), 合同编号: `F-${String(i)}` }),
    )
    const { id } = await beginCheck(`${content(...rows)}\r\n"云栖`)
    await letGo()
    await ended(id)
    expect(await look(id)).toMatchObject({ state: 'failed', failure: expect.stringMatching(/引号/u) as string })
    expect((await ask('recheck', id)).status).toBe(400)
    expect((await ask('discard', id)).body).toMatchObject({ state: 'discarded' })
  })

  it('of a killed process says so, and can be done again', async () => {
    const { id } = await preview(world.url, token, [sale(5)])
    await world.database.pool.query(`UPDATE import_file SET state = 'checking' WHERE id = $1`, [id])
    await world.database.pool.query(
      `INSERT INTO import_run VALUES ($1, $2, 'check', 0, 1, $3::timestamptz, $3::timestamptz, NULL)`,
      [id, randomUUID(), world.clock.in(-31)],
    )
    expect(await look(id)).toMatchObject({ state: 'checking', run: { isInterrupted: true } })
    expect((await ask('recheck', id)).body).toMatchObject({ state: 'checked', run: null, counts: { new: 1 } })
  })
})

describe('writing', () => {
  it('can be stopped at its last row: nothing is written, and it can be written later', async () => {
    const { id } = await preview(world.url, token, [sale(10), sale(11)])
    const before = await state(world, ['import_run'])
    const letGo = await hold('journey_history')
    const { body } = await ask('commit', id, 0)
    expect(body).toMatchObject({ state: 'checked', run: { doing: 'commit', rowsTotal: 2 } })
    const cancelled = ask('cancel', id)
    await stopping(id).finally(letGo)
    expect((await cancelled).body).toMatchObject({ state: 'checked', run: null })
    expect(await state(world, ['import_run'])).toEqual(before)
    expect((await ask('commit', id)).body).toMatchObject({ state: 'committed' })
  })

  it('lists the rows whose records have moved on, and writes none', async () => {
    const checked = await preview(world.url, token, [sale(20), sale(10, { 合同总价: '2990000' }), sale(11)])
    const faster = await preview(world.url, token, [sale(10, { 合同总价: '3000000' })])
    expect((await commit(world.url, token, faster.id)).status).toBe(200)
    const before = await state(world)
    expect(await commit(world.url, token, checked.id)).toMatchObject({
      status: 409,
      body: { code: 'import.moved', message: '核对之后有 1 行的记录变了（第 3 行），没有写入。请重新核对' },
    })
    expect(await state(world)).toEqual(before)
    expect((await ask('recheck', checked.id)).body).toMatchObject({ counts: { new: 1, changed: 1, same: 1 } })
    expect((await commit(world.url, token, checked.id)).status).toBe(200)
  })

  it('a small file answers with what became of it', async () => {
    const { status, body } = await uploadSales(world.url, token, content(sale(30)))
    expect({ status, state: body.state, run: body.run }).toEqual({ status: 200, state: 'checked', run: null })
  })
})
