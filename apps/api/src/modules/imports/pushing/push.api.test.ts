import type { ImportKindKey } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aSale,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  state,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { makeKey, push, type PushedCells } from '../../../../../../tests/support/world/import-keys.js'

let world: World
let token: string
let key: string
const kinds: ImportKindKey[] = ['homes', 'sales', 'plan', 'payments', 'dates', 'construction']
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  token = await world.staffToken('admin', 'administrator')
  const staff = world.client({ token, client: 'console/1.0.0' })
  key = (await makeKey(staff, { kinds })).secret
})
afterAll(() => world.close())

const restless = ['rate_limit', 'import_key', 'idempotency_key', 'import_file', 'import_row']
const staff = () => world.client({ token, client: 'console/1.0.0' })
const sent = (kind: ImportKindKey, rows: PushedCells[], options = {}) => {
  world.clock.pass(2)
  return push(world.url, key, kind, rows, options)
}

/** Pushes rows, and sees that the same push again changes nothing. */
async function pushed(kind: ImportKindKey, ...rows: PushedCells[]) {
  const { status, body } = await sent(kind, rows)
  expect(body).not.toHaveProperty('issues')
  expect(status).toBe(200)
  const before = await state(world, restless)
  const again = await sent(kind, rows)
  expect(again.body).toMatchObject({ created: 0, changed: 0, unchanged: rows.length })
  expect(await state(world, restless)).toEqual(before)
  return body
}

const ofLin = { 楼盘: '云栖澜庭', 合同编号: 'YX-0001' }

describe('the changes of a day', () => {
  it('of homes', async () => {
    const home = { 楼盘: '云栖澜庭', 楼栋: '5幢', 单元: null, 房号: 101 }
    expect(await pushed('homes', { ...home, 建筑面积: 89.35 }, { ...home, 房号: 102 })).toMatchObject({ created: 2 })
    expect(await pushed('homes', { ...home, 建筑面积: '90' })).toMatchObject({ changed: 1, created: 0 })
  })

  it('of sales', async () => {
    const known = aSale({ 备案日期: '2026-08-24' })
    const fresh = aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: identityNumber(2), 手机号: '13800000002' })
    expect(await pushed('sales', known, fresh)).toMatchObject({ created: 1 })
    const journey = await journeyOf(staff(), '1702')
    expect(journey.history[0]?.by).toBe('导入 · 明源 ERP')
  })

  it('of payment plans and payments', async () => {
    const plan = { ...ofLin, 期次: 1, 款项名称: '首付', 应付金额: 894_000, 应付日期: '2026-08-09' }
    expect(await pushed('plan', plan)).toMatchObject({ created: 1 })
    expect(await pushed('plan', { ...plan, 应付金额: '90万' })).toMatchObject({ changed: 1 })
    const paid = { ...ofLin, 收款日期: '2026-08-09', 收款金额: 100_000, 收据号: 'SJ-1' }
    expect(await pushed('payments', paid, { ...paid, 收据号: 'SJ-2' })).toMatchObject({ created: 2 })
  })

  it('of dates, where what staff have confirmed stays and is told', async () => {
    const began = { ...ofLin, 节点: '开工', 实际日期: '2026-01-05' }
    await pushed('dates', began, { ...ofLin, 节点: '面签', 实际日期: '2026-09-01' })
    await act(staff(), await journeyOf(staff(), '1602'), 'ground_level', { action: 'complete', on: '2026-03-01' })
    const { unchanged, differences } = await pushed('dates', { ...ofLin, 节点: '正负零', 实际日期: '2026-03-09' })
    expect(unchanged).toBe(1)
    expect(differences).toMatchObject([
      { row: 1, words: '第 1 行「实际日期」：文件是 2026-03-09，以员工确认的 2026-03-01 为准' },
    ])
    expect(nodeOf(await journeyOf(staff(), '1602'), 'ground_level').actualOn).toBe('2026-03-01')
  })

  it('of the building site', async () => {
    const post = { 楼盘: '云栖澜庭', 楼栋: '3幢', 日期: '2026-09-01', 标题: '主体 12 层', 内容: '施工至 12 层。' }
    expect(await pushed('construction', { ...post, 完成百分比: '45%' })).toMatchObject({ created: 1 })
  })
})

describe('the console', () => {
  it('shows a push among the imports, with its source and its rows masked', async () => {
    const { items } = await staff()('GET /staff/imports')
    const sales = items.find(({ kind, pushedBy }) => kind === 'sales' && pushedBy !== null)
    expect(sales).toMatchObject({
      ...{ pushedBy: '明源 ERP', uploadedBy: 'admin', state: 'committed', fileName: '明源 ERP · 房屋、客户、合同' },
    })
    const params = { importId: sales?.id ?? '' }
    expect(await staff()('GET /staff/imports/:importId', { params })).toMatchObject({ source: '明源 ERP' })
    expect(JSON.stringify(await staff()('GET /staff/imports/:importId/rows', { params }))).not.toContain('13800000002')
  })
})

describe('a push with faults', () => {
  it('names each by row and column in the words of a file, and writes nothing', async () => {
    const before = await state(world, ['rate_limit', 'import_key'])
    const good = aSale({ 房号: '1802', 合同编号: 'YX-3', 证件号码: identityNumber(3) })
    const { status, body } = await sent('sales', [
      good,
      { ...good, 手机号: '1380000' },
      { ...good, 房号: '1902', 合同编号: 'YX-4', 认购日期: '2026/13/5', 楼栋: null },
      { ...good, 客户姓名: '方圆' },
    ])
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'import.push_faulty', data: { count: 5 } })
    expect(body.issues).toEqual([
      { path: 'rows.1.手机号', message: expect.stringContaining('第 2 行「手机号」：') as string },
      { path: 'rows.2.认购日期', message: '第 3 行「认购日期」：没有 13 月，应如 2026-03-05' },
      { path: 'rows.2.楼栋', message: '第 3 行「楼栋」：没有填，这一格必填' },
      { path: 'rows.3.合同编号', message: '第 4 行「合同编号」：和第 1 行是同一份合同：一份合同只写一行' },
      { path: 'rows.3.客户姓名', message: '第 4 行「客户姓名」：和第 1 行证件号码相同，姓名却不同：请核对' },
    ])
    expect(JSON.stringify(body)).not.toContain('1380000')
    expect(await state(world, ['rate_limit', 'import_key'])).toEqual(before)
    const { items } = await staff()('GET /staff/import-keys')
    expect(items[0]?.lastRefused).toMatchObject({ faults: 5 })
  })

  it('is refused for a column that nobody knows, and for one that is missing', async () => {
    const { status, body } = await sent('homes', [{ 楼盘: '云栖澜庭', 楼栋号: '3', 层高: 3 }])
    expect(status).toBe(422)
    expect(body.issues?.map(({ message }) => message)).toEqual([
      '没有叫「层高」的列：请看接口给出的列名',
      '没有写到「房号」的列：这一项必填，请选一列',
    ])
  })

  it.each([
    ['no rows', { rows: [] }],
    ['too many rows', { rows: Array.from({ length: 1_001 }, () => ({ 房号: '1' })) }],
    ['cells that are neither text nor number', { rows: [{ 房号: true }] }],
    ['no body', {}],
  ])('is refused for %s', async (_, raw) => {
    const { status, body } = await sent('homes', [], { raw })
    expect([status, body.code]).toEqual([400, 'request.invalid'])
  })
})

describe('the same push twice', () => {
  const sale = aSale({ 房号: '2002', 合同编号: 'YX-20', 证件号码: identityNumber(20), 手机号: '13800000020' })

  it('under one number in parallel: done once, answered alike', async () => {
    const once = { 'idempotency-key': crypto.randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => sent('sales', [sale], { headers: once })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.body).toMatchObject({ created: 1 })
  })

  it('under two numbers in parallel: written once', async () => {
    const other = { ...sale, 房号: '2102', 合同编号: 'YX-21' }
    const answers = await Promise.all([sent('sales', [other]), sent('sales', [other])])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ body }) => body['created']).sort()).toEqual([0, 1])
  })

  it('with other rows under the number of the first: refused', async () => {
    const once = { 'idempotency-key': crypto.randomUUID() }
    await sent('sales', [sale], { headers: once })
    const { status, body } = await sent('sales', [{ ...sale, 房号: '2202' }], { headers: once })
    expect([status, body.code]).toEqual([409, 'request.key_reused'])
  })

  it('without a number: refused', async () => {
    const { body } = await sent('sales', [sale], { headers: { 'idempotency-key': '' } })
    expect(body.code).toBe('request.key_missing')
  })
})
