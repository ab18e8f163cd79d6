import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  claim,
  dump,
  identityNumber,
  join,
  logLines,
  openWorld,
  salesCsv,
  uploadSales,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

it('keeps names, phones and identity numbers out of tables, jobs and log', async () => {
  const lines = logLines(world)
  await world.importSales(aSale())
  const buyer = await world.customer('13800000001')
  const homeId = await claim(buyer, 1)
  await join(world, buyer, homeId, '13877770001', '2026-12-31')
  const steward = await world.staffToken('steward', 'data_steward')
  const faulty = { 房号: '1702', 手机号: '1380000000', 客户姓名: '欧阳修远', 证件号码: '33010619900512001' }
  await uploadSales(
    world.url,
    steward,
    salesCsv([aSale({ 房号: '1802', 客户姓名: '诸葛明亮', 合同编号: 'YX-0003' }), aSale(faulty)]),
  )
  await buyer('POST /homes/:homeId/claim', {
    params: { homeId },
    body: { proof: 'contract', contractNo: 'YX-0001' },
  }).catch(() => null)
  const [tables, log] = [await dump(world), lines.join('')]
  expect(tables).toContain('purchaser')
  expect(log).toContain('/api/v1/homes/:homeId/claim')
  const inTheClear = ['林静', '诸葛明亮', '13800000001', '13877770001', identityNumber(1), identityNumber(1).slice(-6)]
  for (const text of [tables, log])
    for (const secret of inTheClear) expect(text.includes(secret), `${secret} is written in the clear`).toBe(false)
  expect(log).not.toContain('欧阳修远')
})
