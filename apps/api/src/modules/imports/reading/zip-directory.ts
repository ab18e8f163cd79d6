import type { Source } from './source.js'
import { damagedFile, UnreadableFile } from './unreadable-file.js'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** The end record (22 bytes) may be followed by a comment of up to 64 KB. */
const LONGEST_END = 22 + 0xffff
const ZIP64_MARK = 0xffffffff
const ZIP64_EXTRA = 0x0001

export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  compressedSize: number
  /** As declared; {@link unzipEntry} refuses an entry that turns out larger. */
  size: number
  /** Where its local header begins. */
  offset: number
}

/**
 * The archive's central directory (PKWARE APPNOTE 4.3.12 to 4.3.16). It alone decides what is read: local headers that
 * tell another story are not listened to.
 * @throws UnreadableFile for a damaged or encrypted archive, or one that declares more than `limit` bytes.
 */
export async function readZipDirectory(source: Source, limit: number): Promise<ZipEntry[]> {
  const tail = await source.bytes(Math.max(0, source.size - LONGEST_END), source.size)
  const end = findEnd(tail)
  const size = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (start + size > source.size) throw damagedFile()
  const entries = [...directoryEntries(await source.bytes(start, start + size))]
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limit) throw tooLarge(limit)
  return entries
}

/** A small archive that unpacks to more than we are willing to hold. */
export function tooLarge(limit: number): UnreadableFile {
  return new UnreadableFile(
    `文件展开后超过 ${String(Math.round(limit / 1024 / 1024))} MB：请删去图片和多余的行，或分成几个文件`,
  )
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw damagedFile()
}

function* directoryEntries(directory: Buffer): Generator<ZipEntry> {
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damagedFile()
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    if ((directory.readUInt16LE(at + 8) & 1) === 1) throw new UnreadableFile('文件有密码：请去掉密码后再上传')
    if (extraEnd > directory.length) throw damagedFile()
    const wide = zip64Fields(directory.subarray(nameEnd, extraEnd))
    const narrow = (field: number): number => (field === ZIP64_MARK ? wide() : field)
    // The order of the wide fields is fixed: size, compressed size, offset, each only where the narrow one is full.
    const size = narrow(directory.readUInt32LE(at + 24))
    const compressedSize = narrow(directory.readUInt32LE(at + 20))
    const offset = narrow(directory.readUInt32LE(at + 42))
    const name = directory.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/')
    yield { name, method: directory.readUInt16LE(at + 10), size, compressedSize, offset }
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
}

/** Hands out the 64-bit fields of an entry's extra part, one per call. Some report writers fill them for small files. */
function zip64Fields(extra: Buffer): () => number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue
    let next = at + 4
    return () => {
      if (next + 8 > extra.length) throw damagedFile()
      const field = Number(extra.readBigUInt64LE(next))
      next += 8
      return field
    }
  }
  return () => {
    throw damagedFile()
  }
}
