import type { Source } from './source.js'
import { UnreadableFile } from './unreadable-file.js'

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le'

/** What text may hold below the space: tab, line ends, form feed, and the end mark of old systems. */
const ALLOWED_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a])

/**
 * Finds the encoding by reading everything once: UTF-8 when all of it is valid, else GB18030, which Chinese Excel and
 * WPS write for "CSV". UTF-16 only with its mark ("Unicode 文本").
 * @throws UnreadableFile when it is no text at all, such as a program or a picture with another ending.
 */
export async function detectEncoding(source: Source): Promise<TextEncoding> {
  const [first, second] = await source.bytes(0, 2)
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  for await (const chunk of source.stream(0, source.size)) {
    if (chunk.some((byte) => byte < 0x20 && !ALLOWED_CONTROLS.has(byte))) throw notATable()
  }
  if (await isValid(source, 'utf-8')) return 'utf-8'
  if (await isValid(source, 'gb18030')) return 'gb18030'
  throw notATable()
}

async function isValid(source: Source, encoding: TextEncoding): Promise<boolean> {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for await (const chunk of source.stream(0, source.size)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The text without its mark, a chunk at a time. */
export async function* decodeText(source: Source, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  let atStart = true
  for await (const chunk of source.stream(0, source.size)) {
    const text = decoder.decode(chunk, { stream: true })
    yield atStart ? text.replace(/^\uFEFF/u, '') : text
    atStart &&= text === ''
  }
  yield decoder.decode()
}

/** A file whose content is no table, whatever its name says. */
export function notATable(): UnreadableFile {
  return new UnreadableFile('这不是表格文件（可能只是改了后缀）：请上传 .xlsx 或 .csv 文件')
}
