import type { Source } from './source.js'
import { UnreadableFile } from './unreadable-file.js'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** Microsoft's compound file: old `.xls`, and the envelope of every encrypted workbook. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Decides by content: the name says nothing about what a file is.
 * @throws UnreadableFile for an empty file, a workbook with a password, and an old `.xls`.
 */
export async function fileKind(source: Source): Promise<'xlsx' | 'text'> {
  if (source.size === 0) throw new UnreadableFile('文件是空的（0 字节）：请重新导出后再上传')
  const head = await source.bytes(0, 8)
  if (head.subarray(0, 4).equals(ZIP)) return 'xlsx'
  if (!head.equals(COMPOUND)) return 'text'
  if (await contains(source, ENCRYPTED)) {
    throw new UnreadableFile('文件有打开密码：请在 Excel 里去掉密码，另存后再上传')
  }
  throw new UnreadableFile('这是旧版 .xls 文件：请用 Excel 或 WPS 打开后另存为 .xlsx，再上传')
}

async function contains(source: Source, needle: Buffer): Promise<boolean> {
  let tail = Buffer.alloc(0)
  for await (const chunk of source.stream(0, source.size)) {
    const piece = Buffer.concat([tail, chunk])
    if (piece.includes(needle)) return true
    tail = piece.subarray(-needle.length)
  }
  return false
}
