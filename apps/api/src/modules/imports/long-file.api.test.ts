import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type SalesRow, salesCsv, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

const rows = 5_000
const ways = ['全款', '分期', '商业贷款', '公积金', '组合贷款']

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

/** A whole estate: 25 buildings of 200 homes. */
const estate: SalesRow[] = Array.from({ length: rows }, (_, i) =>
  aSale({
    ...{ 楼栋: `${String(1 + Math.floor(i / 200))}幢`, 单元: `${String(1 + (i % 2))}单元` },
    ...{ 房号: `${String(1 + (Math.floor(i / 4) % 50))}0${String(1 + (i % 4))}`, 合同编号: `YX-${String(i)}` },
    ...{ 客户姓名: '方圆', 手机号: `139${String(10_000_000 + i)}`, 证件号码: '', 付款方式: ways[i % 5] ?? '全款' },
  }),
)

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(
    `${what}: ${String(rows)} rows in ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows/s\n`,
  )
  return result
}

it('takes a file of 5,000 rows, and sees that nothing is new the second time', { timeout: 120_000 }, async () => {
  const file = salesCsv(estate)
  const checked = await timed('checked', () => preview(world.url, token, file))
  expect(checked.counts).toEqual({ new: rows, changed: 0, same: 0, faulty: 0 })
  const written = await timed('written', () => commit(world.url, token, checked.id))
  expect(written.status).toBe(200)
  const { rows: counts } = await world.database.pool.query('SELECT count(*)::int AS n FROM journey')
  expect(counts).toEqual([{ n: rows }])
  const again = await timed('checked again', () => preview(world.url, token, file))
  expect(again.counts).toEqual({ new: 0, changed: 0, same: rows, faulty: 0 })
})
