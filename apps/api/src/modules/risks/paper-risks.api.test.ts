import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smallPdf } from '../../../../../tests/support/pictures-to-send.js'
import {
  act,
  aSale,
  claim,
  completeAll,
  journeyOf,
  openWorld,
  linsStatement,
  returnStatement,
  sendStatement,
  type World,
} from '../../../../../tests/support/world/index.js'
import { SweepRisks } from './sweep-risks.job.js'

let world: World
let owner: Api
let staff: Api
let homeId: string
let journeyId: string
beforeAll(async () => {
  world = await openWorld({ settings: { ACCESS_TOKEN_SECONDS: '8640000' } })
  await world.importSales(aSale())
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  staff = await world.staff('zhouning', 'service_manager', '云栖澜庭')
  const begun = await journeyOf(staff, '1602')
  journeyId = begun.id
  const applied = await completeAll(staff, begun, { commercial_application: '2026-08-27' })
  const due = { dueOn: '2026-09-18', todo: '补交近 6 个月流水', turn: 'customer' as const }
  await act(staff, applied, 'commercial_approval', { action: 'update', ...due })
})
afterAll(() => world.close())

const papers = async () =>
  (await owner('GET /homes/:homeId/risks', { params: { homeId } })).open
    .filter(({ ruleKey }) => ruleKey.startsWith('document'))
    .map(({ severity, title }) => `${severity} ${title}`)

it('a paper that was brought is asked for no more, and again when it is sent back', async () => {
  await expect.poll(papers).toEqual(['warning 商业贷款审批还差 2 份材料，9月18日前交'])
  await sendStatement(world, homeId, [smallPdf()])
  await expect.poll(papers).toEqual(['warning 商业贷款审批还差 1 份材料，9月18日前交'])
  await returnStatement(staff, '缺 8 月')
  await expect.poll(papers).toEqual(['warning 商业贷款审批还差 2 份材料，9月18日前交'])
})

it('one that runs out before its step is done is told, until there is a new day for it', async () => {
  const accept = (expiresOn: string) =>
    staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept', {
      params: { journeyId, ...linsStatement },
      body: { expiresOn },
    })
  await accept('2026-09-25')
  await expect.poll(papers).toEqual(['warning 商业贷款审批还差 1 份材料，9月18日前交'])
  world.clock.set('2026-09-19T00:05:00+08:00')
  await world.get(SweepRisks).handle()
  expect(await papers()).toEqual(['notice 近 6 个月银行流水（银行要求补充时）的有效期到9月25日'])
  await accept('2026-12-25')
  await expect.poll(papers).toEqual([])
})
