import ExcelJS from 'exceljs'
import type { Api, Result } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aSale,
  dump,
  identityNumber,
  openWorld,
  rawRequest,
  type SalesRow,
  state,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { allRows, commit, preview } from '../../../../../../tests/support/world/sales-files.js'

type Preview = Result<'GET /staff/imports/:importId'>

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('陈岚', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

const other = (over: SalesRow = {}): SalesRow =>
  aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: identityNumber(2), 客户姓名: '方圆', ...over })
const mend = (
  { id, version }: Pick<Preview, 'id' | 'version'>,
  row: number,
  column: string,
  value: string,
): Promise<Preview> =>
  staff('PUT /staff/imports/:importId/cells', { params: { importId: id }, body: { version, row, column, value } })

describe('a mended cell', () => {
  let seen: Preview
  beforeEach(async () => {
    seen = await preview(world.url, token, [aSale(), other({ 手机号: '1380000' })])
  })

  it('makes its row good, and the counts follow', async () => {
    expect(seen.counts).toMatchObject({ new: 1, faulty: 1 })
    const after = await mend(seen, 3, '手机号', '138 0000 0077')
    expect(after).toMatchObject({ counts: { new: 2, faulty: 0 }, faults: 0, faultList: [], version: seen.version + 1 })
    const [, row] = await allRows(staff, seen.id)
    expect(row).toMatchObject({ row: 3, outcome: 'new', cells: { phone: '138****0077' }, faults: [] })
  })

  it('tells who wrote what, masked, also when the import has ended', async () => {
    const after = await mend(seen, 3, '手机号', '13800000077')
    const told = {
      ...{ row: 3, column: '手机号', before: expect.stringContaining('*') as string, after: '138****0077' },
      ...{ by: '陈岚', at: world.clock.now().toISOString() },
    }
    expect(after.mends).toEqual([told])
    await staff('POST /staff/imports/:importId/discard', { params: { importId: seen.id } })
    expect((await staff('GET /staff/imports/:importId', { params: { importId: seen.id } })).mends).toEqual([told])
  })

  it('may be still bad, or be mended once more', async () => {
    const bad = await mend(seen, 3, '手机号', '139')
    expect(bad.faultList).toMatchObject([{ row: 3, column: '手机号' }])
    const good = await mend(bad, 3, '手机号', '13800000077')
    expect(good.counts.faulty).toBe(0)
    expect((await mend(good, 3, '手机号', '13800000078')).mends).toMatchObject([{ after: '138****0078' }])
  })

  it('stands nowhere in full, and what is sealed of it goes with the file', async () => {
    await mend(seen, 3, '手机号', '13812345670')
    expect(await dump(world)).not.toContain('13812345670')
    const sealed = async () =>
      (await world.database.pool.query('SELECT FROM import_mend WHERE value_cipher IS NOT NULL')).rowCount
    expect(await sealed()).toBeGreaterThan(0)
    const open = (await staff('GET /staff/imports')).items.filter((each) => each.state === 'checked')
    for (const { id } of open) await staff('POST /staff/imports/:importId/discard', { params: { importId: id } })
    expect(await sealed()).toBe(0)
  })

  it('stays when the same upload is checked again, and stands in the file for download', async () => {
    const after = await mend(seen, 3, '手机号', '1380000007')
    const again = await staff('POST /staff/imports/:importId/recheck', { params: { importId: seen.id }, body: {} })
    expect(again.faultList).toEqual(after.faultList)
    const route = 'GET /staff/imports/:importId/faults.xlsx'
    const url = `${world.url}/api/v1/staff/imports/${seen.id}/faults.xlsx`
    const file = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    expect(file.status, route).toBe(200)
    const sheet = (await new ExcelJS.Workbook().xlsx.load(await file.arrayBuffer())).worksheets[0]
    const text = JSON.stringify(sheet?.getRow(3).values)
    expect(text).toContain('1380000007')
    expect(text).toContain('「手机号」陈岚改过')
  })

  it('is written with the rest', async () => {
    await mend(seen, 3, '手机号', '13800000099')
    expect((await commit(world.url, token, seen.id)).status).toBe(200)
    const same = await preview(world.url, token, [aSale(), other({ 手机号: '13800000099' })])
    expect(same.counts).toMatchObject({ same: 2 })
  })
})

describe('rows that depend on the mended one', () => {
  it('are checked too', async () => {
    const seen = await preview(world.url, token, [
      other({ 房号: '1802', 合同编号: 'YX-8', 认购日期: '8月' }),
      other({ 房号: '1802', 合同编号: 'YX-8' }),
    ])
    expect(seen.faultList.map(({ row, column }) => [row, column])).toEqual([[2, '认购日期']])
    const after = await mend(seen, 2, '认购日期', '2026-08-02')
    expect(after.faultList.map(({ words }) => words)).toEqual([
      '第 3 行「合同编号」：和第 2 行是同一份合同：一份合同只写一行',
    ])
    expect(after.counts).toMatchObject({ faulty: 1 })
  })
})

describe('nothing is mended', () => {
  const refused = async (body: { version: number; row: number; column: string; value: string }, id: string) => {
    const before = await state(world, ['rate_limit', 'import_run'])
    const answer = await rawRequest(world.url, 'PUT /staff/imports/:importId/cells', {
      params: { importId: id },
      token,
      body,
    })
    expect(await state(world, ['rate_limit', 'import_run'])).toEqual(before)
    return [answer.status, answer.body.code]
  }
  const value = '13800000001'

  it('in an import that is not as it was seen any more', async () => {
    const seen = await preview(world.url, token, [other({ 合同编号: 'YX-9', 手机号: '1' })])
    const { id, version } = seen
    await staff('POST /staff/imports/:importId/recheck', { params: { importId: id }, body: {} })
    expect(await refused({ version, row: 2, column: '手机号', value }, id)).toEqual([409, 'request.conflict'])
    await staff('POST /staff/imports/:importId/discard', { params: { importId: id } })
    const stale = { version: version + 1, row: 2, column: '手机号', value }
    expect(await refused(stale, id)).toEqual([409, 'import.already_ended'])
  })

  it('by the slower of two', async () => {
    const seen = await preview(world.url, token, [other({ 合同编号: 'YX-9', 手机号: '1' })])
    const answers = await Promise.allSettled(
      ['13800000011', '13800000012'].map((phone) => mend(seen, 2, '手机号', phone)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { mends } = await staff('GET /staff/imports/:importId', { params: { importId: seen.id } })
    expect(mends).toHaveLength(1)
  })

  it('in a good row, in a row or column that is not there', async () => {
    const seen = await preview(world.url, token, [
      other({ 合同编号: 'YX-9', 手机号: '1' }),
      aSale({ 合同编号: 'YX-10', 房号: '99' }),
    ])
    const { id, version } = seen
    expect(await refused({ version, row: 3, column: '手机号', value }, id)).toEqual([409, 'import.cell_good'])
    expect(await refused({ version, row: 4, column: '手机号', value }, id)).toEqual([404, 'import.cell_not_found'])
    expect(await refused({ version, row: 2, column: '微信号', value }, id)).toEqual([404, 'import.cell_not_found'])
  })
})
