import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'
import { bufferSource, type Source } from './source.js'
import { tableLimits, type TableLimits, type TableRow } from './table.js'

async function rowsOf(content: string | Buffer, limits: TableLimits = tableLimits): Promise<TableRow[]> {
  const { rows } = await readTable(bufferSource(Buffer.from(content as string)), { limits })
  const found: TableRow[] = []
  for await (const row of rows) found.push(row)
  return found
}

/** 姓名,楼盘⏎张三,云栖⏎ in GBK, byte by byte from the code table, and 㐂 (U+3402) in the four bytes of GB18030. */
const chinese = Buffer.from('d0d5c3fb2cc2a5c5cc0ad5c5c8fd2cd4c6c6dc0a8139ef31c8fd2cd4c6c6dc0a', 'hex')

describe('text files', () => {
  it('reads UTF-8 with and without its mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const table = await readTable(bufferSource(Buffer.from(`${mark}姓名,楼盘\r\n张三,云栖\r\n`)))
      expect(table.headings).toEqual(['姓名', '楼盘'])
      expect(await rowsOf(`${mark}姓名,楼盘\r\n张三,云栖\r\n`)).toEqual([{ row: 2, cells: ['张三', '云栖'] }])
    }
  })

  it('reads GB18030, four-byte characters included', async () => {
    expect((await readTable(bufferSource(chinese))).headings).toEqual(['姓名', '楼盘'])
    expect(await rowsOf(chinese)).toEqual([
      { row: 2, cells: ['张三', '云栖'] },
      { row: 3, cells: ['㐂三', '云栖'] },
    ])
  })

  it('breaks no character, in either encoding, however the file arrives', async () => {
    const utf8 = Buffer.from('\uFEFF序号,姓名\n1,张三丰𠮷\n')
    const gbk = Buffer.from('d0f2bac52cd0d5c3fb0a312cd5c5c8fdb7e19534b2350a', 'hex')
    for (const content of [utf8, gbk]) {
      const source = bufferSource(content)
      const byteByByte: Source = {
        ...source,
        async *stream(start, end) {
          for (let at = start; at < end; at += 1) yield await source.bytes(at, at + 1)
        },
      }
      const table = await readTable(byteByByte)
      expect(table.headings).toEqual(['序号', '姓名'])
      for await (const { cells } of table.rows) expect(cells).toEqual(['1', '张三丰𠮷'])
    }
  })

  it('reads what Excel saves as Unicode text: UTF-16 with tabs', async () => {
    const content = Buffer.from('\uFEFF姓名\t楼盘\n张三\t云栖', 'utf16le')
    expect(await rowsOf(content)).toEqual([{ row: 2, cells: ['张三', '云栖'] }])
  })

  it('counts rows as a spreadsheet shows them', async () => {
    expect(await rowsOf('\n姓名;备注\n\n张三;"两\n行"\n;\n李四;"a;b"')).toEqual([
      { row: 4, cells: ['张三', '两\n行'] },
      { row: 6, cells: ['李四', 'a;b'] },
    ])
  })

  it('fills short rows, leaves out what has no heading, unwraps ="0012"', async () => {
    expect(await rowsOf('a,,c\n1\n="0012",2,3,4')).toEqual([
      { row: 2, cells: ['1', '', ''] },
      { row: 3, cells: ['0012', '2', '3'] },
    ])
  })

  it.each<[string, string | Buffer, string]>([
    ['a forgotten quote', 'a,b\n1,2\n3,"4\n5,6', '第 3 行起读不下去：多半是少了一个引号，请检查这一行'],
    ['headings alone', '姓名,楼盘\n\n', '只有表头，没有数据：请填好后再上传'],
    ['blank lines alone', '\n \n,,\n', '文件是空的：没有表头，也没有数据'],
    [
      'a web page',
      ' <html><table><tr><td>姓名',
      '这是网页格式的旧式导出，不是真正的表格：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传',
    ],
    [
      'a heading twice',
      '手机号,姓名,手机 号\n1,2,3',
      '表头「手机 号」出现了两次（A 列和 C 列）：请改名或删去一列，再上传',
    ],
    ['broken bytes', Buffer.from('613c62ff0a', 'hex'), '这不是表格文件（可能只是改了后缀）：请上传 .xlsx 或 .csv 文件'],
  ])('refuses %s', async (_, content, reason) => {
    await expect(rowsOf(content)).rejects.toMatchObject({ name: 'UnreadableFile', reason })
  })

  it('keeps the limits', async () => {
    const limits = { ...tableLimits, rows: 2, columns: 3, cellLength: 5 }
    expect(await rowsOf('a,b,c,,\n1,2,3\n\n4,5,6', limits)).toHaveLength(2)
    await expect(rowsOf('a\n1\n2\n3', limits)).rejects.toMatchObject({ reason: '超过 2 行：请分成几个文件上传' })
    await expect(rowsOf('a\n1,2,3,4', limits)).rejects.toMatchObject({
      reason: '第 2 行超过 3 列：请删去右边多余的列，再上传',
    })
    await expect(rowsOf('a,b\n1,123456', limits)).rejects.toMatchObject({
      reason: '单元格 B2 超过 5 个字：请缩短后再上传',
    })
    await expect(rowsOf('a,b\n1,2', { ...limits, bytes: 6 })).rejects.toHaveProperty('reason')
  })
})
