import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aSale,
  claim,
  identityNumber,
  journeyOf,
  openWorld,
  rawRequest,
  type SalesRow,
  state,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld()
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

/** A sale in a project of its own, because a later file of the same project is a reason of its own. */
let n = 0
async function sold(): Promise<{ 楼盘: string; 合同编号: string; phone: string; journeyId: string; identity: number }> {
  n += 1
  const [楼盘, phone] = [`${String(n)}号院`, `1370000${String(1000 + n)}`]
  const contract = `HY-${String(n)}`
  await world.importSales(
    aSale({ 楼盘, 房号: String(1000 + n), 手机号: phone, 合同编号: contract, 证件号码: identityNumber(n) }),
  )
  const { id: journeyId } = await journeyOf(staff, String(1000 + n))
  return { 楼盘, 合同编号: contract, phone, journeyId, identity: n }
}
async function written(...rows: SalesRow[]): Promise<string> {
  const seen = await preview(world.url, token, rows)
  expect(seen).toMatchObject({ faultList: [], mappingFaults: [] })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  return seen.id
}
const undo = (importId: string) =>
  rawRequest(world.url, 'POST /staff/imports/:importId/undo', {
    ...{ params: { importId }, token, client: 'console/1.0.0', body: { reason: '导错了楼盘' } },
  })
const look = async (importId: string) => (await staff('GET /staff/imports/:importId', { params: { importId } })).undo
const money = (journeyId: string) => staff('GET /staff/journeys/:journeyId/money', { params: { journeyId } })

/** Undoes a file, twice, and writes it again as if it had never been there. */
async function goesAndComesAgain(importId: string, rows: SalesRow[], words: string): Promise<void> {
  expect(await look(importId)).toMatchObject({ isPossible: true, words: expect.stringContaining(words) as string })
  expect((await undo(importId)).status).toBe(200)
  const before = await state(world, ['idempotency_key', 'rate_limit'])
  expect((await undo(importId)).status).toBe(200)
  expect(await state(world, ['idempotency_key', 'rate_limit'])).toEqual(before)
  const again = await preview(world.url, token, rows)
  expect(again.counts).toMatchObject({ same: 0, faulty: 0 })
  expect((await commit(world.url, token, again.id)).status).toBe(200)
}
async function stays(importId: string, words: string): Promise<void> {
  const before = await state(world, ['idempotency_key', 'rate_limit'])
  const refused = await undo(importId)
  expect(refused).toMatchObject({ status: 409, body: { code: 'import.built_upon' } })
  expect(JSON.stringify(refused.body)).toContain(words)
  expect(await state(world, ['idempotency_key', 'rate_limit'])).toEqual(before)
}

describe('a payment plan', () => {
  const plan = (place: SalesRow): SalesRow[] =>
    ['首付', '尾款'].map((款项名称, i) => ({ ...place, 期次: String(i + 1), 款项名称, 应付金额: '100000' }))

  it('goes, and the history of the money says by whom and why', async () => {
    const { journeyId, 楼盘, 合同编号 } = await sold()
    const rows = plan({ 楼盘, 合同编号 })
    await goesAndComesAgain(await written(...rows), rows, '新增的 2 笔付款计划会撤下')
    const { items, history } = await money(journeyId)
    expect(items).toHaveLength(2)
    expect(history).toMatchObject([
      { by: 'admin', words: '撤下付款计划「尾款」¥100,000.00', reason: '撤销导入：导错了楼盘' },
      { words: '撤下付款计划「首付」¥100,000.00' },
    ])
  })

  it('stays once staff have corrected it', async () => {
    const { journeyId, 楼盘, 合同编号 } = await sold()
    const id = await written(...plan({ 楼盘, 合同编号 }))
    const [item] = (await money(journeyId)).items
    const { id: itemId = '', version = 0 } = item ?? {}
    await staff('POST /staff/journeys/:journeyId/plan-items', {
      params: { journeyId },
      body: {
        ...{ id: itemId, version, name: '首付款', payer: 'customer', purpose: 'price', amount: 1 },
        ...{ dueOn: null, dueNode: null, dueDays: 0, reason: '按补充协议' },
      },
    })
    await stays(id, '1 笔付款计划改过')
  })
})

describe('payments received', () => {
  const paid = (place: SalesRow): SalesRow[] => [
    { ...place, 收款日期: '2026-08-09', 收款金额: '100000', 收据号: 'SJ-1' },
    { ...place, 收款日期: '2026-08-09', 收款金额: '100000', 收据号: '' },
    { ...place, 收款日期: '2026-08-10', 收款金额: '-30000', 收据号: '' },
  ]

  it('go: no page shows them, each has a row against it, and they may come again', async () => {
    const { journeyId, 楼盘, 合同编号 } = await sold()
    const rows = paid({ 楼盘, 合同编号 })
    const id = await written(...rows)
    expect((await money(journeyId)).payments).toHaveLength(3)
    await goesAndComesAgain(id, rows, '新增的 3 笔收款会撤回')
    const { payments, history } = await money(journeyId)
    expect(payments.map(({ amount, reversal }) => [amount, reversal])).toEqual([
      [-3_000_000, 'none'],
      [10_000_000, 'none'],
      [10_000_000, 'none'],
    ])
    expect(history.map(({ words, reason }) => [words, reason])).toContainEqual([
      '撤回收款 ¥100,000.00',
      '撤销导入：导错了楼盘',
    ])
    const sums = await world.database.pool.query(
      'SELECT count(*)::int AS rows, sum(amount)::int AS sum FROM payment WHERE purchase_id = (SELECT purchase_id FROM journey WHERE id = $1)',
      [journeyId],
    )
    expect(sums.rows).toEqual([{ rows: 9, sum: 17_000_000 }])
    const told = await preview(world.url, token, rows)
    expect(told.counts).toMatchObject({ same: 3 })
  })

  it('stay once staff have reversed one, which the next file does not bring again', async () => {
    const { journeyId, 楼盘, 合同编号 } = await sold()
    const rows = paid({ 楼盘, 合同编号 })
    const id = await written(...rows)
    const taken = (await money(journeyId)).payments.find(({ receiptNo }) => receiptNo === 'SJ-1')
    const params = { journeyId, paymentId: taken?.id ?? '' }
    await staff('POST /staff/journeys/:journeyId/payments/:paymentId/reversal', { params, body: { reason: '重复' } })
    await stays(id, '1 笔收款冲正了')
    const told = await preview(world.url, token, rows)
    expect(told.counts).toMatchObject({ same: 3 })
    expect(told.differences.map(({ words }) => words)).toEqual(['第 2 行「收款金额」：员工已经冲正这笔款，以冲正为准'])
    // The receipt stood for other money, as the file now says.
    const corrected = await preview(world.url, token, [{ ...rows[0], 收款金额: '90000', 收据号: 'SJ-1' }])
    expect(corrected.counts).toMatchObject({ new: 1, faulty: 0 })
  })
})

describe('dates of nodes', () => {
  it('go: nodes and those that followed from them are as before', async () => {
    const { journeyId, 楼盘, 合同编号 } = await sold()
    const nodes = async () =>
      (
        await world.database.pool.query(
          `SELECT key, state, planned_on, started_on, actual_on FROM journey_node WHERE journey_id = $1
           AND (state, planned_on, started_on, actual_on) IS DISTINCT FROM ('locked', NULL, NULL, NULL) ORDER BY key`,
          [journeyId],
        )
      ).rows as unknown[]
    const before = await nodes()
    const at = { 楼盘, 合同编号, 实际日期: '', 预计日期: '' }
    const rows = [
      { ...at, 节点: '面签', 实际日期: '2026-09-01' },
      { ...at, 节点: '封顶', 预计日期: '2027-05-01' },
    ]
    const id = await written(...rows)
    const after = await nodes()
    expect(after).not.toEqual(before)
    expect(await look(id)).toMatchObject({ isPossible: true })
    expect((await undo(id)).status).toBe(200)
    expect(await nodes()).toEqual(before)
    const { history } = await staff('GET /staff/journeys/:journeyId', { params: { journeyId } })
    expect(history[0]).toMatchObject({ reason: '撤销导入：导错了楼盘' })
    expect(await look(await written(...rows))).toMatchObject({ words: expect.stringContaining('2 行') as string })
    expect(await nodes()).toEqual(after)
  })

  it('stay once staff have acted on one', async () => {
    const { 楼盘, 合同编号 } = await sold()
    const id = await written({ 楼盘, 合同编号, 节点: '封顶', 实际日期: '', 预计日期: '2027-05-01' })
    await act(staff, await journeyOf(staff, String(1000 + n)), 'topping_out', { action: 'update', note: '雨季顺延' })
    await stays(id, '1 套房的节点又办过或改过')
  })
})

describe('posts of the building site', () => {
  const post = (楼盘: string): SalesRow => ({
    ...{ 楼盘, 楼栋: '3幢', 日期: '2026-09-01', 标题: '主体 12 层', 内容: '施工至 12 层。', 完成率: '45%' },
  })

  it('go', async () => {
    const { 楼盘 } = await sold()
    await goesAndComesAgain(await written(post(楼盘)), [post(楼盘)], '新增的 1 条工程进度会删除')
  })

  it('stay once somebody has asked about one', async () => {
    const { 楼盘, phone, identity } = await sold()
    const id = await written(post(楼盘))
    const owner = await world.customer(phone)
    const homeId = await claim(owner, identity)
    const { items } = await owner('GET /homes/:homeId/construction', { params: { homeId }, query: {} })
    await owner('POST /homes/:homeId/construction/:postId/comments', {
      params: { homeId, postId: items[0]?.id ?? '' },
      body: { words: '什么时候封顶？', isQuestion: true },
    })
    await stays(id, '1 条评论或提问')
  })
})

describe('co-owners of a sale on record', () => {
  const withCoOwner = ({ 楼盘, 合同编号, phone, identity }: Awaited<ReturnType<typeof sold>>): SalesRow =>
    aSale({
      ...{ 楼盘, 合同编号, 手机号: phone, 房号: String(1000 + identity), 证件号码: identityNumber(identity) },
      ...{
        共有人2: '方圆',
        共有人2电话: `1360000${String(1000 + identity)}`,
        共有人2证件号码: identityNumber(500 + identity),
      },
    })
  const buyers = async (contract: string): Promise<unknown[]> =>
    (
      await world.database.pool.query(
        'SELECT position FROM purchaser b JOIN purchase s ON s.id = b.purchase_id WHERE contract_no = $1 ORDER BY 1',
        [contract],
      )
    ).rows as unknown[]

  it('go, and the sale stays', async () => {
    const sale = await sold()
    const row = withCoOwner(sale)
    const id = await written(row)
    expect(await buyers(sale.合同编号)).toHaveLength(2)
    expect(await look(id)).toEqual({ isPossible: true, words: '撤销后，给 1 份原有合同添加的共有人会删除。' })
    expect((await undo(id)).status).toBe(200)
    expect(await buyers(sale.合同编号)).toEqual([{ position: 1 }])
    await written(row)
    expect(await buyers(sale.合同编号)).toHaveLength(2)
  })

  it('stay once one has bound the home, or where the file has changed something else too', async () => {
    const sale = await sold()
    const id = await written(withCoOwner(sale))
    await claim(await world.customer(`1360000${String(1000 + sale.identity)}`), 500 + sale.identity)
    await stays(id, '1 位共有人认领了房屋')
    const other = await sold()
    const changing = await written({ ...withCoOwner(other), 合同总价: '3000001' })
    expect(await look(changing)).toMatchObject({ isPossible: false })
  })
})

it('a sale stays whose buyer has another phone since', async () => {
  const { 楼盘, identity } = await sold()
  const { rows } = await world.database.pool.query<{ id: string; homeId: string }>(
    `SELECT (SELECT id FROM import_file WHERE projects @> ARRAY[$1] ORDER BY created_at DESC LIMIT 1) AS id,
      (SELECT h.id FROM home h JOIN project p ON p.id = h.project_id WHERE p.name = $1) AS "homeId"`,
    [楼盘],
  )
  const { id = '', homeId = '' } = rows[0] ?? {}
  await staff('POST /staff/homes/:homeId/buyers/:position/phone', {
    params: { homeId, position: '1' },
    body: {
      ...{ phone: '13900000088', reason: '手机丢失，本人来访' },
      proof: { by: 'identity', lastSix: identityNumber(identity).slice(-6) },
    },
  })
  await stays(id, '1 位买房人换过手机号')
})
