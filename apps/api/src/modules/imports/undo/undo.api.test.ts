import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aBuyer,
  aSale,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  rawRequest,
  type SalesRow,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld()
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

/** Each test has a project of its own: a later file of the same project is a reason of its own. */
const sale = (project: string, n: number, over: SalesRow = {}): SalesRow =>
  aSale({
    ...{ 楼盘: project, 房号: String(n), 合同编号: `${project}-${String(n)}`, 客户姓名: '方圆' },
    ...{ 手机号: `137${String(10_000_000 + n)}`, 证件号码: identityNumber(n) },
    ...over,
  })

async function written(...rows: SalesRow[]): Promise<string> {
  const { id, faultList } = await preview(world.url, token, rows)
  expect(faultList).toEqual([])
  expect(await commit(world.url, token, id)).toMatchObject({ status: 200 })
  return id
}
const undo = (importId: string) =>
  rawRequest(world.url, 'POST /staff/imports/:importId/undo', {
    ...{ params: { importId }, token, client: 'console/1.0.0', body: { reason: '导错了楼盘' } },
  })
const admin = () => world.client({ token, client: 'console/1.0.0' })
const look = (importId: string) => admin()('GET /staff/imports/:importId', { params: { importId } })
const count = async (from: string): Promise<number> =>
  (await world.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`)).rows[0]?.n ?? -1

describe('a file of sales', () => {
  it('goes with its buyers, leaves homes and history, and may come again', async () => {
    const rows = [sale('一号院', 101), sale('一号院', 102)]
    const id = await written(...rows)
    const { undo: shown } = await look(id)
    expect(shown?.isPossible).toBe(true)
    expect(shown?.words).toContain('2 份合同')
    const journey = await journeyOf(admin(), '101')
    const lines = await count(`journey_history WHERE journey_id = '${journey.id}'`)
    expect(await undo(id)).toMatchObject({
      status: 200,
      body: { state: 'undone', undo: null, undone: { by: 'admin' } },
    })

    const project = await world.projectId('一号院')
    expect(await count(`purchaser WHERE project_id = '${project}'`)).toBe(0)
    expect(await count(`home WHERE project_id = '${project}'`)).toBe(2)
    const gone = await rawRequest(world.url, 'GET /staff/journeys/:journeyId', {
      ...{ params: { journeyId: journey.id }, token, client: 'console/1.0.0' },
    })
    expect(gone.status).toBe(404)
    const told = `journey_history WHERE journey_id = '${journey.id}'`
    expect(await count(told)).toBeGreaterThan(lines)
    expect(await count(`${told} AND action = 'reopen' AND reason = '撤销导入：导错了楼盘'`)).toBe(
      (await count(told)) - lines,
    )

    const again = await preview(world.url, token, rows)
    expect(again.counts).toMatchObject({ new: 2, faulty: 0 })
    expect(await commit(world.url, token, again.id)).toMatchObject({ status: 200 })
    expect((await journeyOf(admin(), '101')).id).not.toBe(journey.id)
  })

  it('changes nothing a second time, also at the same time', async () => {
    const id = await written(sale('二号院', 201))
    const answers = await Promise.all([undo(id), undo(id), undo(id)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await count(`purchase WHERE contract_no = '二号院-201' AND status = 'undone'`)).toBe(1)
    expect(
      await count(`journey_history WHERE reason = '撤销导入：导错了楼盘' AND node_key = 'subscription'
      AND journey_id IN (SELECT j.id FROM journey j JOIN purchase s ON s.id = j.purchase_id WHERE contract_no = '二号院-201')`),
    ).toBe(1)
  })

  it('stays once a buyer has bound the home or staff have acted, and says so', async () => {
    const id = await written(sale('三号院', 301), sale('三号院', 302))
    await aBuyer(world, `137${String(10_000_301)}`, 301)
    await act(admin(), await journeyOf(admin(), '302'), 'signing', { action: 'update', note: '材料已齐' })
    const refused = await undo(id)
    expect(refused).toMatchObject({ status: 409, body: { code: 'import.built_upon' } })
    expect(JSON.stringify(refused.body)).toContain('1 位买房人认领了房屋、1 套房的节点办过或改过')
    expect(await count(`purchase WHERE contract_no LIKE '三号院-%' AND status = 'active'`)).toBe(2)
  })

  it('stays while a later file of the project is there, and goes after that one', async () => {
    const first = await written(sale('四号院', 401))
    const second = await written(sale('四号院', 402))
    expect((await look(first)).undo).toMatchObject({ isPossible: false })
    expect(await undo(first)).toMatchObject({ status: 409, body: { code: 'import.not_undoable' } })
    expect((await undo(second)).status).toBe(200)
    expect((await undo(first)).status).toBe(200)
  })

  it('stays where it has changed what was there', async () => {
    await written(sale('五号院', 501))
    const id = await written(sale('五号院', 501, { 合同总价: '3000000' }), sale('五号院', 502))
    const { undo: words } = await look(id)
    expect(words?.isPossible).toBe(false)
    expect(words?.words).toContain('还改了 1 条原有的记录')
    expect((await undo(id)).status).toBe(409)
  })

  it('is undone or acted upon, never both', async () => {
    const id = await written(sale('六号院', 601))
    const staff = admin()
    const journey = await journeyOf(staff, '601')
    const params = { journeyId: journey.id, nodeKey: 'signing' }
    const { version } = nodeOf(journey, 'signing')
    const [undone, acted] = await Promise.all([
      undo(id),
      rawRequest(world.url, 'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions', {
        ...{ params, token, client: 'console/1.0.0', body: { action: 'update', note: '请带证件', version } },
      }),
    ])
    expect([undone.status, acted.status].filter((status) => status === 200)).toHaveLength(1)
    const isUndone = (await look(id)).state === 'undone'
    expect(isUndone).toBe(undone.status === 200)
  })
})

describe('a file of homes', () => {
  const file = (project: string) => `楼盘,楼栋,单元,房号,建筑面积\n${project},1幢,1,101,89\n${project},2幢,1,101,89\n`

  it('goes with buildings that are empty now', async () => {
    const { id } = await preview(world.url, token, file('七号院'))
    expect(await commit(world.url, token, id)).toMatchObject({ status: 200 })
    expect((await undo(id)).status).toBe(200)
    const project = await world.projectId('七号院')
    expect(await count(`home WHERE project_id = '${project}'`)).toBe(0)
    expect(await count(`building WHERE project_id = '${project}'`)).toBe(0)
  })

  it('stays once a home is sold', async () => {
    const { id } = await preview(world.url, token, file('八号院'))
    expect(await commit(world.url, token, id)).toMatchObject({ status: 200 })
    const sold = await written(sale('八号院', 101, { 楼栋: '1幢', 单元: '1单元' }))
    expect(await undo(id)).toMatchObject({ status: 409, body: { code: 'import.not_undoable' } })
    // Its history keeps the home that was sold for a while.
    expect((await undo(sold)).status).toBe(200)
    expect(await undo(id)).toMatchObject({ status: 409, body: { code: 'import.built_upon' } })
  })
})
