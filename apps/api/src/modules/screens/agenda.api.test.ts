import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  join,
  linInMidLoan,
  openWorld,
  soldToFour,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
beforeAll(async () => {
  world = await openWorld()
  staff = await soldToFour(world)
})
afterAll(() => world.close())

describe('the agenda of an owner of three homes', () => {
  it('lists what lies ahead in all of them, each line with its home, by day', async () => {
    const { api, homes } = await aBuyer(world, '13800000004', 4)
    const { items, homes: count, today } = await api('GET /agenda')
    expect([count, today]).toEqual([3, '2026-09-16'])
    expect(new Set(items.map(({ homeId }) => homeId))).toEqual(new Set(Object.values(homes)))
    const days = items.filter(({ kind }) => kind !== 'payment').map(({ on }) => on ?? '')
    expect(days).toEqual([...days].sort())
    expect(items.filter(({ kind }) => kind === 'milestone').length).toBeGreaterThanOrEqual(3)
  })
})

describe('the agenda of one home', () => {
  it('has what is hers to do, not what the bank does', async () => {
    await linInMidLoan(staff)
    const { api } = await aBuyer(world, '13800000001', 1)
    const { items } = await api('GET /agenda')
    const todos = items.filter(({ kind }) => kind === 'todo')
    expect(todos).toEqual([
      expect.objectContaining({ title: '补交近 6 个月流水', on: '2026-09-18', home: '3 幢 2 单元 1602' }),
    ])
    expect(items.filter(({ kind }) => kind === 'promise')).toMatchObject([{ on: '2028-06-30' }])
  })

  it('of a tenant is empty', async () => {
    world.clock.pass(61)
    const lin = await world.customer('13800000001')
    const homeId = (await lin('GET /homes')).items[0]?.id ?? ''
    const tenant = await join(world, lin, homeId, '13800000051', '2026-12-31')
    expect(await tenant('GET /agenda')).toMatchObject({ items: [], homes: 0 })
  })
})
