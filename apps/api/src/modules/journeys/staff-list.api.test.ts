import type { Api } from '@hub/contracts'
import { actors } from '@hub/contracts/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  act,
  aSale,
  identityNumber,
  journeyOf,
  openWorld,
  refusal,
  type SalesRow,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
let everywhere: Api

const sale = (i: number, over: SalesRow): SalesRow =>
  aSale({
    合同编号: `YX-${String(100 + i)}`,
    证件号码: identityNumber(i),
    手机号: `1390000${String(1000 + i)}`,
    ...over,
  })

beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    sale(1, { 楼栋: '12幢', 单元: '1单元', 房号: '302', 付款方式: '全款', 客户姓名: '安然' }),
    sale(2, { 楼栋: '3幢', 单元: '2单元', 房号: '1602', 客户姓名: '包容' }),
    sale(3, { 楼栋: '3幢', 单元: '2单元', 房号: '402', 客户姓名: '岑岑', 备案日期: '' }),
    sale(4, { 楼栋: '3幢', 单元: '10单元', 房号: '101', 客户姓名: '杜若', 网签日期: '', 备案日期: '' }),
    sale(5, { 楼栋: '3幢', 单元: '', 房号: 'A-1', 客户姓名: '鄂一凡', 付款方式: '公积金' }),
    sale(6, { 楼盘: '江畔里', 楼栋: '1幢', 房号: '9901', 客户姓名: '安然' }),
  )
  staff = await world.staff('officer', 'officer', '云栖澜庭')
  everywhere = await world.staff('chief', 'administrator')
})
afterAll(() => world.close())

const list = (query: Parameters<typeof rooms>[0] = {}, by = staff) => by('GET /staff/journeys', { query })
async function rooms(query: Record<string, string | number> = {}, by = staff): Promise<string[]> {
  const { items } = await by('GET /staff/journeys', { query })
  return items.map(({ homeLabel }) => homeLabel)
}
const inOrder = ['3 幢 A-1', '3 幢 2 单元 402', '3 幢 2 单元 1602', '3 幢 10 单元 101', '12 幢 1 单元 302']

describe('the list of staff', () => {
  it('stands in the order in which people count homes', async () => {
    expect(await rooms()).toEqual(inOrder)
    expect(await rooms({}, everywhere)).toEqual(['1 幢 2 单元 9901', ...inOrder])
  })

  it('shows a row with masked name and phone, and the sentence of the customer', async () => {
    const { items } = await list({ q: '1602' })
    expect(items).toMatchObject([
      {
        ...{ homeLabel: '3 幢 2 单元 1602', projectName: '云栖澜庭', customerNameMasked: '包*' },
        ...{ phoneMasked: '139****1002', paymentWay: 'combined_loan', saleKind: 'presale', stage: 'filed' },
        progress: { done: 4, total: 18, headline: expect.stringContaining('等您') as string },
      },
    ])
  })

  it.each([
    ['building', { building: '12' }, ['12 幢 1 单元 302']],
    ['payment way', { paymentWay: 'fund_loan' }, ['3 幢 A-1']],
    ['stage', { stage: 'subscribed' }, ['3 幢 10 单元 101']],
    ['turn', { turn: 'housing_authority' }, ['3 幢 2 单元 402']],
    ['several at once', { building: '3', paymentWay: 'combined_loan', stage: 'filed' }, ['3 幢 2 单元 1602']],
    ['room', { q: '402' }, ['3 幢 2 单元 402']],
    ['room as people write it', { q: ' a-1 ' }, ['3 幢 A-1']],
    ['contract', { q: 'yx-102' }, ['3 幢 2 单元 1602']],
    ['whole name', { q: '杜若' }, ['3 幢 10 单元 101']],
    ['whole phone', { q: '139 0000 1003' }, ['3 幢 2 单元 402']],
    ['part of a phone', { q: '1390000' }, []],
    ['part of a name', { q: '杜' }, []],
    ['somebody of another project', { q: '9901' }, []],
    ['nothing that means anything to SQL', { q: "' OR 1=1 --" }, []],
  ])('narrows by %s', async (_, query, expected) => {
    expect(await rooms(query as Record<string, string>)).toEqual(expected)
  })

  it('narrows by project, and knows only those of the one who asks', async () => {
    const other = await world.projectId('江畔里')
    expect(await rooms({ projectId: other }, everywhere)).toEqual(['1 幢 2 单元 9901'])
    expect(await rooms({ projectId: other })).toEqual([])
    expect((await list({ projectId: other })).total).toBe(0)
  })

  it('counts for each party under the same filter, whatever turn is chosen', async () => {
    const every = await list()
    expect(every).toMatchObject({ total: 5, totalOfAnyTurn: 5 })
    for (const turn of actors) {
      const narrowed = await list({ turn })
      expect(narrowed.total).toBe(every.turns[turn])
      expect(narrowed.items).toHaveLength(narrowed.total)
      for (const { progress } of narrowed.items) expect(progress.current.map((node) => node.turn)).toContain(turn)
      expect(narrowed).toMatchObject({ turns: every.turns, totalOfAnyTurn: 5 })
    }
    expect(every.turns).toMatchObject({ housing_authority: 1, registry: 1, developer: 1, tax_office: 0 })
    expect((await list({ building: '12' })).turns).toMatchObject({ housing_authority: 0, registry: 1 })
  })

  it('follows an action at once', async () => {
    const journey = await journeyOf(everywhere, '402')
    await act(everywhere, journey, 'filing', { action: 'complete' })
    expect(await rooms({ turn: 'housing_authority' })).toEqual([])
    expect((await list({ q: '402' })).items[0]?.stage).toBe('filed')
  })
})

describe('page after page', () => {
  it.each([1, 2, 3, 200])('of %i: no gap, no double', async (limit) => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await everywhere('GET /staff/journeys', { query: { limit, ...(after ? { after } : {}) } })
      expect(page.items.length).toBeLessThanOrEqual(limit)
      expect(page.total).toBe(6)
      seen.push(...page.items.map(({ homeLabel }) => homeLabel))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(['1 幢 2 单元 9901', ...inOrder])
  })

  it.each(['x', '00000000-0000-7000-8000-000000000000', Buffer.from('["a"]').toString('base64url')])(
    'a cursor that is none (%s) is refused',
    async (after) => {
      expect(await refusal(list({ after }))).toMatchObject({ status: 400, code: 'request.invalid' })
    },
  )
})

describe('GET /staff/projects', () => {
  it('gives my projects with their buildings in order', async () => {
    const mine = await staff('GET /staff/projects')
    expect(mine.items).toMatchObject([{ name: '云栖澜庭', buildings: ['3', '12'] }])
    const all = await everywhere('GET /staff/projects')
    expect(all.items.map(({ name, buildings }) => [name, buildings])).toEqual([
      ['江畔里', ['1']],
      ['云栖澜庭', ['3', '12']],
    ])
  })
})
