import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type SalesRow, state, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  token = await world.staffToken('steward', 'data_steward', '云栖澜庭')
})
afterAll(() => world.close())

const ours = ['import_file', 'import_part', 'import_row']
/** One fault a row: what is written, and the words that the one who uploads reads. */
const faults: [over: SalesRow, column: string, message: string][] = [
  [{ 楼盘: '江畔里' }, '楼盘', '楼盘还没有建，或您没有这个楼盘的导入权限'],
  [{ 楼盘: '示例楼盘' }, '楼盘', '这是模板里的示例：请删去这一行'],
  [{ 城市: '330106' }, '城市', '不是城市名：请只写城市，如 杭州'],
  [{ 楼栋: '2026-03-02' }, '楼栋', '被表格软件当成了日期：请把该列设为文本，再填如 3 或 3号楼'],
  [{ 单元: '?' }, '单元', '认不出，应如 2 或 2单元'],
  [{ 房号: '' }, '房号', '没有填，这一格必填'],
  [{ 建筑面积: '八十九' }, '建筑面积', '不是数字，应如 89.35'],
  [{ 建筑面积: '893500' }, '建筑面积', '面积超过 10,000 ㎡，请核对单位，应如 89.35'],
  [{ 客户姓名: '' }, '客户姓名', '没有填，这一格必填'],
  [{ 客户姓名: '13812345678' }, '客户姓名', '不是姓名：里面有号码，请只写姓名'],
  [
    { 客户姓名: '张三、李四', 手机号: '13800000003、13800000004、13800000005' },
    '手机号',
    '写了 2 位买受人，却有 3 个手机号：请一一对应，用顿号隔开',
  ],
  [{ 手机号: '1380000' }, '手机号', '不是 11 位手机号：写了 7 位'],
  [
    { 手机号: '1.38E+10' },
    '手机号',
    '被改成了科学计数法，号码已不全：请把该列设为文本，填 11 位手机号，如 13812345678',
  ],
  [{ 手机号: '0571-87654321' }, '手机号', '不是 11 位手机号：像是座机，请填手机，如 13812345678'],
  [{ 证件号码: '110105194912310021' }, '证件号码', '校验位不对：多半有一位抄错，请照证件核对 18 位身份证号'],
  [{ 合同编号: 'YX-0001' }, '合同编号', '「YX-0001」已是 3 幢 2 单元 1602 的合同，请核对'],
  [{ 房屋性质: '毛坯' }, '房屋性质', '认不出的房屋性质：请写期房或现房'],
  [{ 付款方式: '赊账' }, '付款方式', '认不出的付款方式：请写全款、分期、商业贷款、公积金贷款、组合贷款之一'],
  [{ 贷款银行: '1202' }, '贷款银行', '不是银行名称：请写名称，如 工商银行'],
  [{ 合同总价: '298' }, '合同总价', '总价不到 1 万元，像是漏了「万」：应如 1234567.89 或 123.46 万'],
  [{ 认购日期: '2026/13/05' }, '认购日期', '没有 13 月，应如 2026-03-05'],
  [{ 认购日期: '2026-02-30' }, '认购日期', '2026 年 2 月没有 30 日，应如 2026-03-05'],
  [{ 网签日期: '2026-07-01' }, '网签日期', '早于认购日期 2026-08-02，请核对两个日期'],
  [{ 备案日期: '2027-01-01' }, '备案日期', '是将来的日期：这里写已经办好的日期，还没办请留空'],
  [{ 合同交付日期: '2046-06-30' }, '合同交付日期', '在十年以后，请核对年份'],
  [{ 服务官: '' }, '服务官', '只有电话没有姓名：请把服务官姓名也填上'],
  [{ 房号: '1602', 认购日期: '2026-08-03' }, '房号', '这套房已有一份 2026-08-02 认购的合同，请核对房号或合同编号'],
]

it(`a file with ${String(faults.length)} kinds of fault: each row is told what is wrong and what would be right`, async () => {
  const rows = faults.map(([over], i) =>
    aSale({
      ...{ 城市: '杭州', 建筑面积: '', 贷款银行: '' },
      房号: String(3001 + i),
      合同编号: `F-${String(i)}`,
      证件号码: '',
      ...over,
    }),
  )
  expect(rows.length).toBeGreaterThanOrEqual(25)
  const before = await state(world, ours)
  const { id, faultList, counts } = await preview(world.url, token, rows)
  expect(faultList.map(({ words }) => words).sort()).toEqual(
    faults.map(([, column, message], i) => `第 ${String(i + 2)} 行「${column}」：${message}`).sort(),
  )
  expect(counts).toEqual({ new: 0, changed: 0, same: 0, faulty: faults.length })
  expect((await commit(world.url, token, id)).status).toBe(409)
  expect(await state(world, ours)).toEqual(before)
})
