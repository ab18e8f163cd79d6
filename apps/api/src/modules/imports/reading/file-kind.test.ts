import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'
import { bufferSource, fileSource } from './source.js'

const notATable = '这不是表格文件（可能只是改了后缀）：请上传 .xlsx 或 .csv 文件'
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

describe('what a file is, whatever its name', () => {
  it.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), '文件是空的（0 字节）：请重新导出后再上传'],
    [
      'a renamed program',
      Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), Buffer.alloc(500, 7)]),
      notATable,
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), notATable],
    [
      'an old .xls',
      Buffer.concat([compound, Buffer.alloc(600)]),
      '这是旧版 .xls 文件：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传',
    ],
    [
      'a workbook with a password',
      Buffer.concat([compound, Buffer.alloc(65_536 - 20), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(9)]),
      '文件有打开密码：请在 Excel 里去掉密码，另存后再上传',
    ],
    [
      'the beginning of an archive',
      Buffer.from('PK\u0003\u0004abc'),
      '文件已损坏，打不开：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传',
    ],
  ])('refuses %s', async (_, content, reason) => {
    await expect(readTable(bufferSource(content))).rejects.toMatchObject({ reason })
  })

  it('reads from disk as from memory, more than once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'table-'))
    try {
      const path = join(folder, 'sales.exe')
      await writeFile(path, `姓名\n${'张三\n'.repeat(5_000)}`)
      const table = await readTable(await fileSource(path))
      for (let walk = 0; walk < 2; walk += 1) {
        let rows = 0
        for await (const { cells } of table.rows) if (cells[0] === '张三') rows += 1
        expect(rows).toBe(5_000)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
