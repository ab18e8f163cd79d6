import type { Api, StaffRole } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  type Act,
  aSale,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  refusal,
  type StaffJourney,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let chief: Api
let journey: StaffJourney

beforeAll(async () => {
  world = await openWorld({ worker: false })
  const elsewhere = aSale({ 楼盘: '江畔里', 房号: '901', 合同编号: 'JP-1', 证件号码: identityNumber(9) })
  await world.importSales(aSale({ 备案日期: '' }), elsewhere)
  chief = await world.staff('chief', 'service_manager', '云栖澜庭')
  journey = await journeyOf(chief, '1602')
})
afterAll(() => world.close())

type Case = [what: string, node: string, body: Omit<Act, 'version'>, code: string, words?: string]

const refused: Case[] = [
  ['a day to come', 'filing', { action: 'complete', on: '2026-09-17' }, 'node.date_invalid', '不能晚于今天'],
  [
    'a day before what it depends on',
    'filing',
    { action: 'complete', on: '2026-08-08' },
    'node.date_invalid',
    '写明原因',
  ],
  ['a node that is not open', 'deed', { action: 'complete' }, 'node.not_allowed_now', '现在是未开始，不能完成'],
  ['a node that is done', 'signing', { action: 'complete' }, 'node.not_allowed_now', '已完成'],
  ['leaving out what everybody needs', 'filing', { action: 'skip', reason: '不办' }, 'node.not_allowed_now'],
  ['a refusal without a reason', 'filing', { action: 'refuse' }, 'node.reason_required'],
  ['reopening without a reason', 'signing', { action: 'reopen', reason: '  ' }, 'node.reason_required'],
  ['reopening what others stand on', 'subscription', { action: 'reopen', reason: '改' }, 'node.not_allowed_now'],
  ['trying again what was not refused', 'filing', { action: 'retry' }, 'node.not_allowed_now'],
  ['a turn at a node that does not run', 'deed', { action: 'update', turn: 'bank' }, 'node.not_allowed_now'],
  ['a paper that is none of it', 'filing', { action: 'update', received: ['no_such'] }, 'request.invalid'],
  ['an empty next action', 'filing', { action: 'update', todo: ' ' }, 'request.invalid'],
  ['a day that is none', 'filing', { action: 'complete', on: '2026-02-30' }, 'request.invalid'],
]

describe('the rules refuse, and nothing is changed', () => {
  it.each(refused)('%s', async (_, node, body, code, words = '') => {
    const before = await state(world, ['idempotency_key'])
    const error = await refusal(act(chief, journey, node, body))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
    expect(await state(world, ['idempotency_key'])).toEqual(before)
  })

  it('but a reason lets an earlier day stand', async () => {
    const done = await act(chief, journey, 'filing', { action: 'complete', on: '2026-08-08', reason: '先备案后网签' })
    expect(nodeOf(done, 'filing').actualOn).toBe('2026-08-08')
    journey = await act(chief, done, 'filing', { action: 'reopen', reason: '日期有误' })
  })
})

describe('roles', () => {
  /** Engineers have nothing to do with journeys. */
  type Role = Exclude<StaffRole, 'engineer'>
  const may: Record<Role, string[]> = {
    administrator: ['complete', 'skip', 'refuse', 'update'],
    data_steward: ['complete', 'skip', 'refuse', 'update'],
    service_manager: ['complete', 'skip', 'refuse', 'update'],
    officer: ['complete', 'skip', 'refuse', 'update'],
    sales: ['complete', 'update'],
  }

  it.each(Object.entries(may) as [Role, string[]][])('%s may what the table says', async (role, actions) => {
    const staff = await world.staff(`as-${role}`, role, '云栖澜庭')
    const seen = await journeyOf(staff, '1602')
    const expected = actions.filter((action) => action !== 'skip')
    expect(nodeOf(seen, 'filing').allowedActions).toEqual(expected)
    const corrects = role !== 'officer' && role !== 'sales'
    expect(nodeOf(seen, 'signing').allowedActions).toEqual(corrects ? ['reopen', 'update'] : ['update'])
    if (!actions.includes('refuse')) {
      const error = await refusal(act(staff, seen, 'filing', { action: 'refuse', reason: '退回' }))
      expect(error).toMatchObject({ status: 403, code: 'auth.forbidden' })
    }
  })
})

describe('journeys of another project', () => {
  it('do not exist for staff of this one', async () => {
    const everywhere = await world.staff('everywhere', 'administrator')
    const foreign = await journeyOf(everywhere, '901')
    const params = { journeyId: foreign.id }
    const read = await refusal(chief('GET /staff/journeys/:journeyId', { params }))
    expect(read).toMatchObject({ status: 404, code: 'journey.not_found' })
    const written = await refusal(act(chief, foreign, 'filing', { action: 'complete' }))
    expect(written).toMatchObject({ status: 404, code: 'journey.not_found' })
    const nowhere = { journeyId: '00000000-0000-7000-8000-000000000000' }
    const absent = await refusal(chief('GET /staff/journeys/:journeyId', { params: nowhere }))
    expect(absent.body.message).toBe(read.body.message)
  })

  it('nor does a node that the template does not have', async () => {
    const params = { journeyId: journey.id, nodeKey: 'lottery' }
    const body = { action: 'complete' as const, version: 1 }
    const error = await refusal(chief('POST /staff/journeys/:journeyId/nodes/:nodeKey/actions', { params, body }))
    expect(error).toMatchObject({ status: 404, code: 'node.not_found' })
  })
})
