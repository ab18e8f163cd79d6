import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'
import { bufferSource, type Source } from './source.js'
import type { TableRow } from './table.js'

/** A workbook as Excel would save it; the first sheet has two columns and one good row. */
async function saved(change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Source> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('销售台账')
  sheet.addRow(['客户姓名', '认购日期'])
  sheet.addRow(['张三', '2026-03-01'])
  change(sheet, book)
  return bufferSource(new Uint8Array(await book.xlsx.writeBuffer()))
}

async function rowsOf(source: Source): Promise<TableRow[]> {
  const { rows } = await readTable(source)
  const found: TableRow[] = []
  for await (const row of rows) found.push(row)
  return found
}

describe('workbooks', () => {
  it('reads texts, numbers and dates by their format, with the row numbers of the sheet', async () => {
    const source = await saved((sheet) => {
      sheet.getCell('A5').value = { richText: [{ text: '欧阳' }, { font: { bold: true }, text: '明月' }] }
      const date = sheet.getCell('B5')
      date.value = 46082.5
      date.numFmt = 'yyyy"年"m"月"d"日";@'
      sheet.getCell('B7').value = 46082
      sheet.getCell('A8').value = 1234.5
      sheet.getCell('A8').numFmt = '[Red]#,##0.00"day"'
      sheet.getCell('B9').value = new Date(Date.UTC(2024, 1, 29))
    })
    expect((await readTable(source)).headings).toEqual(['客户姓名', '认购日期'])
    expect(await rowsOf(source)).toEqual([
      { row: 2, cells: ['张三', '2026-03-01'] },
      { row: 5, cells: ['欧阳明月', '2026-03-01'] },
      { row: 7, cells: ['', 46082] },
      { row: 8, cells: [1234.5, ''] },
      { row: 9, cells: ['', '2024-02-29'] },
    ])
  })

  it.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void, string]>([
    [
      'a formula',
      (sheet) => (sheet.getCell('B3').value = { formula: 'B2+1', result: 46083 }),
      '单元格 B3 是公式：请选中这一列，复制后「选择性粘贴 → 数值」，再上传',
    ],
    [
      'an error value',
      (sheet) => (sheet.getCell('A3').value = { error: '#N/A' }),
      '单元格 A3 是错误值 #N/A：请改成正确的内容，再上传',
    ],
    [
      'one merged range',
      (sheet) => {
        sheet.mergeCells('A2:A4')
      },
      'A2:A4 是合并单元格：请取消合并，并把每一行都填全，再上传',
    ],
    [
      'several merged ranges',
      (sheet) => {
        sheet.mergeCells('A2:A4')
        sheet.mergeCells('B2:B3')
      },
      'A2:A4 等 2 处是合并单元格：请取消合并，并把每一行都填全，再上传',
    ],
    [
      'a hidden row',
      (sheet) => {
        sheet.addRow(['李四', '2026-03-02']).hidden = true
      },
      '第 3 行被隐藏或筛选掉了：请取消隐藏和筛选（或删掉它），再上传',
    ],
    [
      'a value far to the right',
      (sheet) => (sheet.getCell('XFD2').value = 1),
      '第 2 行超过 200 列：请删去右边多余的列，再上传',
    ],
    [
      'a heading twice',
      (sheet) => (sheet.getCell('D1').value = '客户 姓名'),
      '表头「客户 姓名」出现了两次（A 列和 D 列）：请改名或删去一列，再上传',
    ],
    [
      'dates from 1904',
      (_, book) => (book.properties.date1904 = true),
      '工作簿用的是 1904 日期系统，日期会差四年：请另存为 .csv 后上传',
    ],
    ['a sheet that is hidden alone', (sheet) => (sheet.state = 'hidden'), '文件是空的：没有一张看得见的工作表里有内容'],
  ])('refuses %s', async (_, change, reason) => {
    await expect(saved(change).then(rowsOf)).rejects.toMatchObject({ reason })
  })

  it('takes empty sheets, hidden sheets, hidden columns and hidden empty rows', async () => {
    const source = await saved((sheet, book) => {
      sheet.getColumn(2).hidden = true
      sheet.getRow(3).hidden = true
      book.addWorksheet('Sheet2')
      book.addWorksheet('字典', { state: 'veryHidden' }).addRow(['全款'])
    })
    expect(await rowsOf(source)).toEqual([{ row: 2, cells: ['张三', '2026-03-01'] }])
  })

  it.each([true, false])(
    'streams 20,000 rows and breaks no character (shared strings: %s)',
    async (useSharedStrings) => {
      const stream = new PassThrough()
      const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings })
      const content = buffer(stream)
      const sheet = book.addWorksheet('销售台账')
      sheet.addRow(['客户姓名', '付款方式', '序号']).commit()
      for (let row = 2; row <= 20_001; row += 1)
        sheet.addRow([`欧阳明月${String(row)}`, '公积金组合贷款', row]).commit()
      sheet.commit()
      await book.commit()

      let read = 0
      const whole = bufferSource(await content)
      const counted: Source = {
        ...whole,
        async *stream(start, end) {
          for await (const chunk of whole.stream(start, end)) {
            read += chunk.length
            yield chunk
          }
        },
      }
      const { rows } = await readTable(counted)
      let next = 2
      let readAtFirst = 0
      read = 0
      for await (const { row, cells } of rows) {
        if (next === 2) readAtFirst = read
        if (row !== next || cells.join() !== `欧阳明月${String(next)},公积金组合贷款,${String(next)}`) break
        next += 1
      }
      expect(next).toBe(20_002)
      expect(readAtFirst).toBeLessThan(read / 2)
    },
    60_000,
  )
})
