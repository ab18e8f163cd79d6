import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aBuyer,
  act,
  aSale,
  completeAll,
  configuredTemplate,
  derivedFrom,
  journeyOf,
  nodeOf,
  openWorld,
  storedRecords,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
const template = configuredTemplate('presale.combined_loan')

beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale({ 付款方式: '全款' }))
  staff = await world.staff('chief', 'service_manager', '云栖澜庭')
})
afterAll(() => world.close())

it('goes on with the other way; what happened stays', async () => {
  const built = await completeAll(staff, await journeyOf(staff, '1602'), { groundbreaking: '2025-07-23' })
  const before = await act(staff, built, 'handover', { action: 'update', plannedOn: '2028-09-30', note: '晚三个月' })
  await world.importSales(aSale({ 付款方式: '组合贷款' }))

  const after = await journeyOf(staff, '1602')
  expect(after.id).toBe(before.id)
  expect(after).toMatchObject({ paymentWay: 'combined_loan', stage: 'filed' })
  expect(after.nodes.map(({ key }) => key)).toEqual(template.nodes.map(({ key }) => key))
  expect(nodeOf(after, 'groundbreaking')).toMatchObject({ state: 'done', actualOn: '2025-07-23' })
  expect(nodeOf(after, 'fund_eligibility')).toMatchObject({ state: 'done', actualOn: null })
  expect(nodeOf(after, 'commercial_application')).toMatchObject({ state: 'active', startedOn: '2026-08-24' })
  expect(nodeOf(after, 'handover')).toMatchObject({ plannedOn: '2028-09-30', note: '晚三个月' })
  const { stage, ...told } = derivedFrom(template, await storedRecords(world, after.id, template))
  expect(after).toMatchObject({ stage, progress: told })
})

it('keeps the history, and tells what the file took as done', async () => {
  const { history } = await journeyOf(staff, '1602')
  expect(history.find(({ nodeKey }) => nodeKey === 'groundbreaking')).toMatchObject({ by: 'chief' })
  expect(history.find(({ nodeKey }) => nodeKey === 'fund_eligibility')).toMatchObject({ by: '导入 · importer' })
})

it('can be worked on, and the buyer reads the new way', async () => {
  const journey = await completeAll(staff, await journeyOf(staff, '1602'), { commercial_application: '2026-09-01' })
  expect(nodeOf(journey, 'commercial_approval').state).toBe('active')
  const { api, homes } = await aBuyer(world, '13800000001', 1)
  const screen = await api('GET /homes/:homeId/journey', { params: { homeId: homes['1602'] ?? '' } })
  expect(screen).toMatchObject({ paymentWay: 'combined_loan', progress: journey.progress })
})

it('refuses an action decided on the picture before the change', async () => {
  const seen = await journeyOf(staff, '1602')
  await world.importSales(aSale({ 付款方式: '商业贷款' }))
  await expect(act(staff, seen, 'commercial_approval', { action: 'complete' })).rejects.toMatchObject({
    code: 'request.conflict',
  })
  await expect(act(staff, seen, 'fund_application', { action: 'complete' })).rejects.toMatchObject({
    code: 'node.not_found',
  })
})

it('a plan that staff made is not moved by a file', async () => {
  await world.importSales(aSale({ 付款方式: '商业贷款', 合同交付日期: '2028-07-31' }))
  const journey = await journeyOf(staff, '1602')
  expect(nodeOf(journey, 'handover').plannedOn).toBe('2028-09-30')
  expect(journey.progress.handoverDueOn).toBe('2028-07-31')
})
