import type { Api, RiskSeverity, Sent } from '@hub/contracts'
import { riskSeverities } from '@hub/contracts/vocabulary'
import { civilDate } from '@hub/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  identityNumber,
  journeyOf,
  openWorld,
  refusal,
  type World,
} from '../../../../../tests/support/world/index.js'
import { JourneyRisksStore } from './journey-risks.store.js'
import { RisksStore } from './risks.store.js'

let world: World
let staff: Api
let everywhere: Api

const sale = (i: number, over: Record<string, string>) =>
  aSale({ 合同编号: `YX-${String(i)}`, 证件号码: identityNumber(i), 手机号: `1390000${String(1000 + i)}`, ...over })

/** Opens risks of one home, each a severity and a deadline. */
async function atRisk(room: string, ...risks: [RiskSeverity, string | null][]): Promise<void> {
  const { id: journeyId } = await journeyOf(everywhere, room)
  const { projectId } = await world.database.kysely
    .selectFrom('journey')
    .select('projectId')
    .where('id', '=', journeyId)
    .executeTakeFirstOrThrow()
  await world.database.write(async (tx) => {
    await world.get(JourneyRisksStore).lock(tx, [journeyId])
    const opened = risks.map(([severity, deadline], at) => ({
      ...{ journeyId, projectId, ruleKey: 'broadcast', subject: String(at), nodeKey: null, action: null },
      ...{ title: `${room} ${severity}`, means: '', actor: 'customer' as const },
      severity: riskSeverities.indexOf(severity) + 1,
      deadline: deadline === null ? null : civilDate(deadline),
    }))
    await world.get(RisksStore).open(tx, opened)
    await world.get(JourneyRisksStore).recount(tx, [journeyId])
  })
}

beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    sale(1, { 楼栋: '12幢', 房号: '302', 付款方式: '全款' }),
    sale(2, { 楼栋: '3幢', 房号: '1602' }),
    sale(3, { 楼栋: '3幢', 房号: '402', 备案日期: '' }),
    sale(4, { 楼栋: '3幢', 房号: '101' }),
    sale(5, { 楼栋: '3幢', 房号: '102' }),
    sale(6, { 楼栋: '3幢', 房号: '1001' }),
    sale(7, { 楼盘: '江畔里', 楼栋: '1幢', 房号: '9901' }),
  )
  staff = await world.staff('officer', 'officer', '云栖澜庭')
  everywhere = await world.staff('chief', 'administrator')
  await atRisk('302', ['urgent', '2026-09-20'])
  await atRisk('1602', ['notice', '2026-09-16'], ['warning', null], ['warning', '2026-09-18'])
  await atRisk('402', ['warning', null])
  await atRisk('1001', ['warning', '2026-09-18'])
  await atRisk('9901', ['urgent', '2026-09-17'])
})
afterAll(() => world.close())

type Query = NonNullable<Sent<'GET /staff/journeys'>['query']>
const list = (query: Query, by = staff) => by('GET /staff/journeys', { query })
const rooms = async (query: Query, by = staff) =>
  (await list(query, by)).items.map(({ homeLabel }) => homeLabel.split(' ').at(-1))
const risky = ['302', '1001', '1602', '402']

describe('the list of staff', () => {
  it('shows of a home its gravest risk and how many there are', async () => {
    const { items } = await list({ building: '3' })
    expect(items.map(({ risk, openRisks }) => [risk, openRisks])).toEqual([
      ...[null, null].map((none) => [none, 0]),
      [{ title: '402 warning', severity: 'warning', deadline: null }, 1],
      [{ title: '1001 warning', severity: 'warning', deadline: '2026-09-18' }, 1],
      [{ title: '1602 warning', severity: 'warning', deadline: '2026-09-18' }, 3],
    ])
  })

  it('has the gravest first, then the nearest deadline, then the others by place', async () => {
    expect(await rooms({ order: 'risk' })).toEqual([...risky, '101', '102'])
    expect(await rooms({ order: 'risk' }, everywhere)).toEqual(['9901', ...risky, '101', '102'])
  })

  it('narrows to those at risk, in either order, and counts under that', async () => {
    expect(await rooms({ risky: 'true', order: 'risk' })).toEqual(risky)
    expect(await rooms({ risky: 'true' })).toEqual(['402', '1001', '1602', '302'])
    expect(await list({})).toMatchObject({ total: 6, totalRisky: 4, totalOfAnyTurn: 6 })
    const narrowed = await list({ risky: 'true', turn: 'housing_authority' })
    expect(narrowed).toMatchObject({ total: 1, totalRisky: 4, totalOfAnyTurn: 4, turns: { housing_authority: 1 } })
    expect(narrowed.items).toHaveLength(1)
    expect(await list({ building: '12', risky: 'true' })).toMatchObject({ total: 1, totalRisky: 1 })
  })

  it.each([1, 2, 3, 7].flatMap((limit) => [[limit, {}] as const, [limit, { risky: true as const }] as const]))(
    'page after page of %i under %j: no gap, no double',
    async (limit, narrow) => {
      const seen: (string | undefined)[] = []
      let after: string | undefined
      do {
        const page = await list({ order: 'risk', limit, ...narrow, ...(after ? { after } : {}) }, everywhere)
        seen.push(...page.items.map(({ homeLabel }) => homeLabel.split(' ').at(-1)))
        after = page.next ?? undefined
      } while (after)
      expect(seen).toEqual(['9901', ...risky, ...('risky' in narrow ? [] : ['101', '102'])])
    },
  )

  it('refuses the cursor of another order', async () => {
    const { next } = await list({ limit: 1 })
    const answer = await refusal(list({ order: 'risk', after: next ?? '' }))
    expect(answer).toMatchObject({ status: 400, code: 'request.invalid' })
  })
})

it('the page of a journey lists what is open, the gravest first', async () => {
  const { risks, risk, openRisks } = await journeyOf(staff, '1602')
  expect(risks.map(({ severity, deadline }) => [severity, deadline])).toEqual([
    ['warning', '2026-09-18'],
    ['warning', null],
    ['notice', '2026-09-16'],
  ])
  expect([risk?.title, openRisks]).toEqual(['1602 warning', 3])
  expect((await journeyOf(staff, '101')).risks).toEqual([])
})

it('a change of many homes can mean those at risk', async () => {
  const manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  const { homes } = await manager('POST /staff/journeys/bulk/nodes', {
    body: { selection: { filter: { building: '3', risky: true } } },
  })
  expect(homes).toBe(3)
})
