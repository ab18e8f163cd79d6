import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aBuyer,
  completeAll,
  join,
  journeyOf,
  openWorld,
  refusal,
  soldToFour,
  type World,
  zhaoRefused,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
beforeAll(async () => {
  world = await openWorld()
  staff = await soldToFour(world)
})
afterAll(() => world.close())

describe('the guides', () => {
  it('know that the provident-fund loan was refused', async () => {
    const { api, homes } = await aBuyer(world, '13800000003', 3)
    const params = { homeId: homes['1103'] ?? '' }
    expect((await api('GET /homes/:homeId/guides', { params })).fundLoan).not.toBe('refused')
    await zhaoRefused(staff)
    const { fundLoan, fund, city } = await api('GET /homes/:homeId/guides', { params })
    expect([fundLoan, city]).toEqual(['refused', null])
    expect(fund.refusal.length).toBeGreaterThan(2)
  })

  it('run the clock of the title deed from the handover', async () => {
    const { api, homes } = await aBuyer(world, '13800000002', 2)
    const params = { homeId: homes['801'] ?? '' }
    const before = await api('GET /homes/:homeId/guides', { params })
    expect(before.deedClock).toMatchObject({ from: '交付', days: 90, begunOn: null, endsOn: null, daysLeft: null })
    await completeAll(staff, await journeyOf(staff, '801'), {
      ...{ groundbreaking: '2024-12-01', ground_level: '2025-05-01', topping_out: '2025-10-21', facade: '2026-05-19' },
      ...{ construction_completed: '2026-07-17', pre_registration: '2024-12-15', completion_filing: '2026-08-01' },
      ...{ area_settlement: '2026-08-04', maintenance_fund: '2026-08-10', handover: '2026-08-20' },
    })
    const { deedClock, home } = await api('GET /homes/:homeId/guides', { params })
    expect(deedClock).toMatchObject({ begunOn: '2026-08-20', endsOn: '2026-11-18', daysLeft: 63, done: false })
    expect(home).toMatchObject({ label: '3 幢 1 单元 801', total: 298_000_000 })
  })
})

describe('the paper pack', () => {
  it('is ticked for everybody of the home, as often as one likes', async () => {
    const { api, homes } = await aBuyer(world, '13800000001', 1)
    const homeId = homes['1602'] ?? ''
    const wife = await join(world, api, homeId, '13800000061')
    const put = (by: Api, item: string, ticked: boolean) =>
      by('PUT /homes/:homeId/guides/pack/:item', { params: { homeId, item }, body: { ticked } })
    await Promise.all([put(api, 'school_deed', true), put(wife, 'school_deed', true)])
    expect(await put(wife, 'household_deed', true)).toEqual({ ticked: ['household_deed', 'school_deed'] })
    expect((await api('GET /homes/:homeId/guides', { params: { homeId } })).ticked).toHaveLength(2)
    await put(api, 'school_deed', false)
    expect(await put(api, 'school_deed', false)).toEqual({ ticked: ['household_deed'] })
    expect((await refusal(put(api, 'passport', true))).code).toBe('guide.item_not_found')
  })
})
