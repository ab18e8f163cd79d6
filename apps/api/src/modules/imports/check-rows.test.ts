import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { checkRows } from './check-rows.js'
import { missingFields, proposeColumns } from './headings.rules.js'
import { salesRules } from './kinds/sales/sales.rules.js'
import { readTable } from './reading/read-table.js'
import { bufferSource } from './reading/source.js'

const headings = '项目,楼号,房号,买受人,电话,身份证号,合同号,付款方式,认购日期'

/** Reads a file of the usual columns as an upload would be; one text per row that is bad, `ok` for the others. */
async function outcomes(...lines: string[]): Promise<string[]> {
  const table = await readTable(bufferSource(Buffer.from([headings, ...lines].join('\n'))))
  const columns = proposeColumns(salesRules.fields, table.headings)
  expect(missingFields(salesRules.fields, columns)).toEqual([])
  const found: string[] = []
  for await (const checked of checkRows(salesRules, table.rows, columns, civilDate('2026-09-08'))) {
    found.push('faults' in checked ? checked.faults.map((fault) => fault.words).join() : 'ok')
  }
  return found
}

const zhang = '云栖澜庭,3幢,1602,张三,13812345678,11010519491231002X'

describe('rows of one file beside each other', () => {
  it('takes homes that differ', async () => {
    expect(
      await outcomes(`${zhang},HZ-1,全款,2026/3/1`, '', '云栖澜庭,3号楼,1603,李四,13812345678,,,公积金,2026年3月1日'),
    ).toEqual(['ok', 'ok'])
  })

  it('names both rows of a home that is sold twice, however the building is written', async () => {
    expect(
      await outcomes(`${zhang},HZ-1,全款,2026/3/1`, '', '云栖澜庭,三号楼,1602室,李四,13900001111,,HZ-2,全款,2026/4/1'),
    ).toEqual(['ok', '第 4 行「房号」：和第 2 行是同一套房，合同却不同：请只留有效的一份'])
  })

  it('names both rows of a contract that is there twice', async () => {
    expect(await outcomes(`${zhang},hz-1,全款,2026/3/1`, `${zhang},HZ-1,全款,2026/3/1`)).toEqual([
      'ok',
      '第 3 行「合同号」：和第 2 行是同一份合同：一份合同只写一行',
    ])
    expect(await outcomes(`${zhang},,全款,2026/3/1`, `${zhang},,分期,2026/3/1`)).toEqual([
      'ok',
      '第 3 行「房号」：和第 2 行是同一份合同：一份合同只写一行',
    ])
  })

  it('finds a contract number on two homes and an identity number with two names', async () => {
    expect(
      await outcomes(
        `${zhang},HZ-1,全款,2026/3/1`,
        '云栖澜庭,5,101,李四,13900001111,11010519491231002X,HZ-1,全款,2026/3/1',
      ),
    ).toEqual([
      'ok',
      '第 3 行「合同号」：和第 2 行的合同编号相同，房屋却不同：一份合同只写一行,第 3 行「买受人」：和第 2 行证件号码相同，姓名却不同：请核对',
    ])
  })

  it('goes on behind a bad row', async () => {
    expect(await outcomes('云栖澜庭,3幢,,张三,138,,,全款,2026/3/1', `${zhang},HZ-1,全款,2026/3/1`)).toEqual([
      '第 2 行「电话」：不是 11 位手机号：写了 3 位,第 2 行「房号」：没有填，这一格必填',
      'ok',
    ])
  })
})
