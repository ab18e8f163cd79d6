import { paymentWayLabels, paymentWays, saleKindLabels, saleKinds } from '@hub/contracts/vocabulary'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  configuredTemplate,
  identityNumber,
  journeyOf,
  nodeOf,
  openWorld,
  type World,
} from '../../../../../tests/support/world/index.js'

const ways = saleKinds.flatMap((saleKind) => paymentWays.map((paymentWay) => ({ saleKind, paymentWay })))
const room = (index: number): string => String(301 + index)

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
  const sales = ways.map(({ saleKind, paymentWay }, i) =>
    aSale({
      房号: room(i),
      合同编号: `YX-${String(i)}`,
      证件号码: identityNumber(i),
      客户姓名: `客户${'甲乙丙丁戊己庚辛壬癸'[i] ?? ''}`,
      房屋性质: saleKindLabels[saleKind],
      付款方式: paymentWayLabels[paymentWay],
      备案日期: '',
    }),
  )
  await world.importSales(...sales)
})
afterAll(() => world.close())

it.each(ways.map((way, i) => ({ ...way, i })))('$saleKind $paymentWay begins its own journey', async (way) => {
  const staff = await world.staff(`reader${String(way.i)}`, 'officer', '云栖澜庭')
  const journey = await journeyOf(staff, room(way.i))
  const template = configuredTemplate(`${way.saleKind}.${way.paymentWay}`)
  expect(journey).toMatchObject({
    saleKind: way.saleKind,
    paymentWay: way.paymentWay,
    templateVersion: template.version,
  })
  expect(journey.nodes.map(({ key, dependsOn }) => ({ key, dependsOn }))).toEqual(
    template.nodes.map(({ key, dependsOn }) => ({ key, dependsOn })),
  )
  expect(nodeOf(journey, 'signing')).toMatchObject({ state: 'done', actualOn: '2026-08-09' })
  expect(nodeOf(journey, 'filing')).toMatchObject({ state: 'active', startedOn: '2026-08-09' })
  expect(journey.stage).toBe('signed')
})

it('stores each template once, however many journeys begin', async () => {
  const { rows } = await world.database.pool.query('SELECT key, count(*)::int AS n FROM journey_template GROUP BY key')
  expect(rows).toHaveLength(10)
  expect(rows.every(({ n }: { n: number }) => n === 1)).toBe(true)
})
