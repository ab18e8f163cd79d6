import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

const count = async (table: string, where = 'true'): Promise<number> => {
  const { rows } = await world.database.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
  )
  return rows[0]?.n ?? -1
}

it('two files that name the same new home under two contracts: one is written', async () => {
  const one = await preview(world.url, token, [aSale({ 合同编号: 'A-1' })])
  const other = await preview(world.url, token, [
    aSale({ 合同编号: 'B-1', 认购日期: '2026-08-03', 证件号码: identityNumber(2), 客户姓名: '方圆' }),
  ])
  const answers = await Promise.all([commit(world.url, token, one.id), commit(world.url, token, other.id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await count('home')).toBe(1)
  expect(await count('journey')).toBe(1)
})

it('two files with the same new sale: both are written, the sale once', async () => {
  const sale = aSale({ 房号: '1702', 合同编号: 'C-1', 证件号码: identityNumber(3), 客户姓名: '方正' })
  const [one, other] = await Promise.all([preview(world.url, token, [sale]), preview(world.url, token, [sale])])
  const answers = await Promise.all([commit(world.url, token, one.id), commit(world.url, token, other.id)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await count('purchase', "contract_no = 'C-1'")).toBe(1)
  expect(await count('home', "room = '1702'")).toBe(1)
})

it('one import written from five windows at once: once', async () => {
  const sale = aSale({ 房号: '1802', 合同编号: 'D-1', 证件号码: identityNumber(4), 客户姓名: '方直' })
  const { id } = await preview(world.url, token, [sale])
  const before = await count('journey_history')
  const answers = await Promise.all(Array.from({ length: 5 }, () => commit(world.url, token, id)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(await count('journey_history')).toBe(before + 5)
  expect(await count('home', "room = '1802'")).toBe(1)
})
