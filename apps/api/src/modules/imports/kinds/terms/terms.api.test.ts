import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  openWorld,
  rawRequest,
  type SalesRow,
  state,
  type World,
} from '../../../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    aSale({ 合同交付日期: '2028-06-30', 合同总价: '3000000' }),
    aSale({
      房号: '1702',
      合同编号: 'YX-2',
      手机号: '13800000002',
      证件号码: '',
      合同交付日期: '2028-06-30',
      合同总价: '3000000',
    }),
  )
  token = await world.staffToken('admin', 'administrator')
  staff = world.client({ token, client: 'console/1.0.0' })
})
afterAll(() => world.close())

const ours = ['import_file', 'import_mapping', 'import_part', 'import_chunk', 'import_row', 'import_effect']
const row = (over: SalesRow = {}): SalesRow => ({
  ...{ 楼盘: '云栖澜庭', 合同编号: 'YX-0001', 逾期交付违约金: '万分之三', 违约金基数: '合同总价', 宽限期: '10' },
  ...{ 解除合同天数: '60', 条款: '《商品房买卖合同》第十三条' },
  ...over,
})
const ofProject = row({
  合同编号: '',
  逾期交付违约金: '0.02%',
  宽限期: '',
  解除合同天数: '',
  条款: '《补充协议》第二条',
})

it('terms of contracts and of a project come with a file, and a delay is estimated by them', async () => {
  const rows = [row(), ofProject]
  const seen = await preview(world.url, token, rows)
  expect(seen).toMatchObject({ kind: 'terms', mappingFaults: [], faultList: [], counts: { new: 2 } })
  expect((await commit(world.url, token, seen.id)).status).toBe(200)
  const before = await state(world, ours)
  const again = await preview(world.url, token, rows)
  expect(again.counts).toMatchObject({ same: 2 })
  await commit(world.url, token, again.id)
  expect(await state(world, ours)).toEqual(before)
  expect(again.undo).toBeNull()

  const scope = { projectId: await world.projectId('云栖澜庭'), nodeKey: 'handover', newOn: '2028-09-28' }
  const { seen: homes } = await staff('POST /staff/delays/preview', { body: scope })
  await staff('POST /staff/delays', {
    body: {
      ...{ ...scope, seen: homes, cause: '外立面材料到货延误', answerUntil: '2026-10-31' },
      choices: ['wait', 'compensation'],
    },
  })
  const { rows: told } = await world.database.pool.query<{ room: string; estimate: Record<string, unknown> }>(
    'SELECT h.room, d.estimate FROM delay_home d JOIN home h ON h.id = d.home_id ORDER BY 1',
  )
  expect(told).toMatchObject([
    {
      room: '1602',
      // 3,000,000 × 万分之三 × (90 - 10) days
      estimate: { amount: 7_200_000, mayTerminate: true, source: '《商品房买卖合同》第十三条' },
    },
    { room: '1702', estimate: { amount: 5_400_000, mayTerminate: false, source: '《补充协议》第二条' } },
  ])
  const undone = await rawRequest(world.url, 'POST /staff/imports/:importId/undo', {
    ...{ params: { importId: seen.id }, token, client: 'console/1.0.0', body: { reason: '导错了楼盘' } },
  })
  expect(undone).toMatchObject({ status: 409, body: { code: 'import.built_upon' } })
  expect(JSON.stringify(undone.body)).toContain('2 套房按它估算过延期违约金')
})

it('what is wrong is named', async () => {
  const { faultList } = await preview(world.url, token, [
    row({ 合同编号: 'YX-9' }),
    row({ 合同编号: 'YX-2', 逾期交付违约金: '很多' }),
    row({ 合同编号: 'YX-2', 条款: '第十二条' }),
    row({ 合同编号: '', 楼栋: '3' }),
    row({ 合同编号: 'YX-2', 违约金基数: '看情况' }),
  ])
  expect(faultList.map(({ words }) => words)).toEqual([
    '第 2 行「合同编号」：没有编号为「YX-9」的合同：请核对，或先导入合同',
    '第 3 行「逾期交付违约金」：不是每天的比例，应如 万分之一、0.01% 或 0.1‰',
    '第 4 行「条款」：应写明合同和条款，如《商品房买卖合同》第十二条',
    '第 5 行「房号」：没有填：写了楼栋也要写房号，或者写合同编号',
    '第 6 行「违约金基数」：认不出：请写已付房款、合同总价之一',
  ])
})
