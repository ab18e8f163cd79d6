import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import type { Source } from './source.js'
import { damagedFile } from './unreadable-file.js'
import type { ZipEntry } from './zip-directory.js'

const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * The unpacked bytes of one entry, a chunk at a time.
 * @throws UnreadableFile when it unpacks to more than it declared (the sum of which is limited), or is damaged.
 */
export async function* unzipEntry(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await source.bytes(entry.offset, entry.offset + 30)
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_HEADER) throw damagedFile()
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = source.stream(start, Math.min(start + entry.compressedSize, source.size))
  let unpacked = 0
  for await (const chunk of unpack(packed, entry.method)) {
    unpacked += chunk.length
    if (unpacked > entry.size) throw damagedFile()
    yield chunk
  }
  if (unpacked !== entry.size) throw damagedFile()
}

async function* unpack(packed: AsyncIterable<Uint8Array>, method: number): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield* packed
    return
  }
  if (method !== DEFLATED) throw damagedFile()
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  // The iteration below reports a failure; the callback only keeps it from being thrown a second time.
  pipeline(Readable.from(packed), inflate, () => undefined)
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array
  } catch (error) {
    throw damagedFile(error)
  }
}
