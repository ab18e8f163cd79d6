import type { Api, Result } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  openWorld,
  refusal,
  type SalesRow,
  salesCsv,
  type World,
} from '../../../../../tests/support/world/index.js'
import { allRows, commit, preview, salesWorkbook } from '../../../../../tests/support/world/sales-files.js'

type Preview = Result<'POST /staff/imports'>
type Columns = Preview['columns']

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('steward', 'data_steward')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

const recheck = (importId: string, body: object): Promise<Preview> =>
  staff('POST /staff/imports/:importId/recheck', { params: { importId }, body })
const named = (over: Record<string, string>): SalesRow =>
  Object.fromEntries(Object.entries(aSale()).map(([heading, text]) => [over[heading] ?? heading, text]))
const fieldsOf = (columns: Columns, over: Record<string, string | null> = {}): (string | null)[] =>
  columns.map(({ heading, field }) => (heading in over ? (over[heading] ?? null) : field))

describe('columns that the headings do not tell', () => {
  const odd = named({ 手机号: '号码一', 付款方式: '怎么付' })
  let seen: Preview

  it('are named, and no row is checked before', async () => {
    seen = await preview(world.url, token, [odd])
    expect(seen).toMatchObject({
      rows: 0,
      faults: 2,
      mappingFaults: ['没有写到「手机号」的列：这一项必填，请选一列', '没有写到「付款方式」的列：这一项必填，请选一列'],
    })
    expect((await commit(world.url, token, seen.id)).status).toBe(409)
  })

  it('are chosen by hand without a new upload', async () => {
    const two = await recheck(seen.id, { columns: fieldsOf(seen.columns, { 号码一: 'phone', 客户姓名: 'phone' }) })
    expect(two.mappingFaults).toEqual([
      '没有写到「客户姓名」的列：这一项必填，请选一列',
      '没有写到「付款方式」的列：这一项必填，请选一列',
      '「客户姓名」和「号码一」都写到手机号：请只留一列',
    ])
    const good = await recheck(seen.id, { columns: fieldsOf(seen.columns, { 号码一: 'phone', 怎么付: 'paymentWay' }) })
    expect(good).toMatchObject({ rows: 1, faults: 0, mappingFaults: [], counts: { new: 1 } })
    expect(good.columns.find(({ heading }) => heading === '号码一')).toEqual({
      ...{ heading: '号码一', field: 'phone', by: 'hand' },
    })
    expect((await allRows(staff, seen.id))[0]?.cells).toMatchObject({ phone: '138****0001', paymentWay: '组合贷款' })
  })

  it('are remembered for the next file with these headings, in any order', async () => {
    const turned = Object.fromEntries(Object.entries(odd).toReversed())
    const next = await preview(world.url, token, [turned])
    expect(next).toMatchObject({ faults: 0, mappingFaults: [], counts: { new: 1 } })
    expect(
      next.columns
        .filter(({ by }) => by === 'memory')
        .map(({ heading }) => heading)
        .sort(),
    ).toEqual(['号码一', '怎么付'])
    const other = await preview(world.url, token, [{ ...odd, 备注: '' }])
    expect(other.mappingFaults).toHaveLength(2)
  })

  it('are remembered under a name too, whatever else stands in the file', async () => {
    const { id, columns } = await preview(world.url, token, [{ ...odd, 车位: 'B2' }])
    const body = { source: '明源', columns: fieldsOf(columns, { 号码一: 'phone', 怎么付: 'paymentWay' }) }
    expect(await recheck(id, body)).toMatchObject({ source: '明源', faults: 0 })
    const file = await preview(world.url, token, [{ ...odd, 阳台: '2' }])
    expect(file.mappingFaults).toHaveLength(2)
    expect(await recheck(file.id, { source: '明源' })).toMatchObject({ faults: 0, mappingFaults: [] })
  })

  it('cannot be given a field that is none, or be written for a file that ended', async () => {
    const columns = fieldsOf(seen.columns, { 号码一: 'shoeSize' })
    expect(await refusal(recheck(seen.id, { columns }))).toMatchObject({ status: 400, code: 'request.invalid' })
    expect(await refusal(recheck(seen.id, { columns: ['phone'] }))).toMatchObject({ status: 400 })
    expect((await commit(world.url, token, seen.id)).status).toBe(200)
    expect(await refusal(recheck(seen.id, {}))).toMatchObject({ status: 409, code: 'import.already_ended' })
    const { rows } = await world.database.pool.query('SELECT 1 FROM import_part WHERE import_id = $1', [seen.id])
    expect(rows).toEqual([])
  })
})

it('a workbook of several sheets: the first with something, or the one chosen', async () => {
  const book = await salesWorkbook([aSale({ 房号: '2001', 合同编号: 'YX-2001' })], ({ workbook }) => {
    const second = workbook.addWorksheet('二期')
    const sale = aSale({ 房号: '3001', 合同编号: 'YX-3001' })
    second.addRow(Object.keys(sale))
    second.addRow(Object.values(sale))
  })
  const seen = await preview(world.url, token, book, '两张.xlsx')
  expect(seen).toMatchObject({ sheet: '销售台账', sheets: ['销售台账', '二期'] })
  expect((await allRows(staff, seen.id))[0]?.cells.room).toBe('2001')
  expect(await recheck(seen.id, { sheet: '二期' })).toMatchObject({ sheet: '二期', rows: 1 })
  expect((await allRows(staff, seen.id))[0]?.cells.room).toBe('3001')
  expect(await refusal(recheck(seen.id, { sheet: '三期' }))).toMatchObject({ message: '没有工作表「三期」' })
})

it('the upload kept for it is sealed', async () => {
  await preview(world.url, token, salesCsv([aSale({ 客户姓名: '司马相如' })]))
  const { rows } = await world.database.pool.query<{ text: string }>('SELECT content_cipher AS text FROM import_part')
  for (const { text } of rows) {
    expect(text).not.toContain('司马相如')
    expect(text).not.toContain(Buffer.from('司马相如').toString('base64').slice(2, -2))
  }
})
