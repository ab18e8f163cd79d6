import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  act,
  aSale,
  completeAll,
  journeyOf,
  nodeOf,
  openWorld,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let chief: Api
let buyer: Api
let homeId: string

beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale({ 备案日期: '' }))
  chief = await world.staff('周主管', 'service_manager', '云栖澜庭')
  const { api, homes } = await aBuyer(world, '13800000001', 1)
  buyer = api
  homeId = homes['1602'] ?? ''
})
afterAll(() => world.close())

const detail = async (nodeKey: string) =>
  (await buyer('GET /homes/:homeId/journey/nodes/:nodeKey', { params: { homeId, nodeKey } })).node

describe('staff', () => {
  it('complete a node on the day it happened, and the next ones open', async () => {
    const journey = await act(chief, await journeyOf(chief, '1602'), 'filing', {
      ...{ action: 'complete', on: '2026-08-24', note: '备案号 2026-0817', reason: '房管局回执' },
    })
    expect(nodeOf(journey, 'filing')).toMatchObject({ state: 'done', actualOn: '2026-08-24', note: '备案号 2026-0817' })
    for (const key of ['commercial_application', 'fund_application']) {
      expect(nodeOf(journey, key)).toMatchObject({ state: 'active', startedOn: '2026-08-24' })
    }
    expect(journey.stage).toBe('filed')
    expect(journey.history[0]).toMatchObject({
      ...{ nodeKey: 'filing', nodeName: '合同备案', by: '周主管', words: '完成，8月24日' },
      ...{ reason: '房管局回执', note: '备案号 2026-0817', at: '2026-09-16T02:20:00.000Z' },
    })
  })

  it('and customers read the same line, but not the reason', async () => {
    const { history } = await detail('filing')
    expect(history[0]).toEqual({
      ...{ at: '2026-09-16T02:20:00.000Z', by: '周主管', words: '完成，8月24日', note: '备案号 2026-0817' },
    })
    expect(JSON.stringify(await detail('filing'))).not.toContain('房管局回执')
    const { history: imported } = await detail('signing')
    expect(imported[0]?.by).toBe('导入 · importer')
  })

  it('write what is to do next, whose turn it is and by when', async () => {
    const journey = await act(chief, await journeyOf(chief, '1602'), 'commercial_application', {
      ...{ action: 'update', todo: '补收入证明', turn: 'customer', dueOn: '2026-09-20', note: '证明要盖公章' },
    })
    expect(nodeOf(journey, 'commercial_application')).toMatchObject({
      ...{ state: 'active', todo: '补收入证明', turn: 'customer', dueOn: '2026-09-20', note: '证明要盖公章' },
    })
    const cleared = await act(chief, journey, 'commercial_application', { action: 'update', dueOn: null, note: null })
    expect(nodeOf(cleared, 'commercial_application')).toMatchObject({ dueOn: null, note: null, todo: '补收入证明' })
  })

  it('tick papers off with the day they came', async () => {
    const before = nodeOf(await journeyOf(chief, '1602'), 'commercial_application')
    const [first, second] = before.documents.map(({ key }) => key)
    const one = await act(chief, await journeyOf(chief, '1602'), 'commercial_application', {
      ...{ action: 'update', received: [first ?? ''], on: '2026-09-10' },
    })
    const both = await act(chief, one, 'commercial_application', {
      ...{ action: 'update', received: [first ?? '', second ?? ''] },
    })
    const received = nodeOf(both, 'commercial_application').documents.map(({ receivedOn }) => receivedOn)
    expect(received.slice(0, 2)).toEqual(['2026-09-10', '2026-09-16'])
  })

  it('note a refusal, and try again', async () => {
    const applied = await completeAll(chief, await journeyOf(chief, '1602'), { commercial_application: '2026-09-12' })
    const refused = await act(chief, applied, 'commercial_approval', {
      ...{ action: 'refuse', on: '2026-09-15', reason: '流水不足', note: '银行没有批' },
    })
    expect(nodeOf(refused, 'commercial_approval')).toMatchObject({
      ...{ state: 'refused', turn: 'customer', todo: '和服务官商量下一步', allowedActions: ['retry', 'update'] },
    })
    expect(refused.progress.headline).toContain('没有通过')
    const again = await act(chief, refused, 'commercial_approval', { action: 'retry', todo: '换一家银行审' })
    expect(nodeOf(again, 'commercial_approval')).toMatchObject({
      ...{ state: 'active', turn: 'bank', todo: '换一家银行审', startedOn: '2026-09-16' },
    })
    expect((await detail('commercial_approval')).history.map(({ words }) => words)).toEqual(['重新办理', '未通过'])
  })

  it('reopen what was not done after all; what followed is locked again', async () => {
    const journey = await journeyOf(chief, '1602')
    const reopened = await act(chief, journey, 'commercial_application', { action: 'reopen', reason: '材料退回' })
    expect(nodeOf(reopened, 'commercial_application')).toMatchObject({ state: 'active', actualOn: null })
    expect(nodeOf(reopened, 'commercial_approval')).toMatchObject({ state: 'locked', startedOn: null })
    expect(nodeOf(reopened, 'commercial_application').allowedActions).not.toContain('skip')
  })

  it('skip what this buyer does not need', async () => {
    const journey = await journeyOf(chief, '1602')
    const { total } = journey.progress
    const skipped = await act(chief, journey, 'area_settlement', { action: 'skip', reason: '按套计价' })
    expect(nodeOf(skipped, 'area_settlement')).toMatchObject({ state: 'skipped', optional: true })
    expect(skipped.progress.total).toBe(total - 1)
    expect(nodeOf(skipped, 'area_settlement').allowedActions).toEqual(['reopen', 'update'])
  })

  it('leave an unbroken history, newest first', async () => {
    const { history } = await journeyOf(chief, '1602')
    expect(history.filter(({ by }) => by === '周主管')).toHaveLength(10)
    const last = history.slice(-3)
    expect(last.map(({ nodeKey, by }) => ({ nodeKey, by }))).toEqual(
      ['fund_eligibility', 'fund_admission', 'subscription'].map((nodeKey) => ({ nodeKey, by: '导入 · importer' })),
    )
  })
})
