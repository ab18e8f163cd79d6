import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'

const CHUNK = 64 * 1024

/** Bytes that can be read at any place, more than once. Holds nothing open between reads. */
export interface Source {
  readonly size: number
  /** Bytes from `start` up to, but not including, `end`; fewer at the end of the file. */
  bytes(start: number, end: number): Promise<Buffer>
  stream(start: number, end: number): AsyncIterable<Uint8Array>
  /** The bytes themselves, or the path of the file: by it another thread opens the same source. */
  readonly origin: Uint8Array | string
}

/** The source of such an origin. */
export const sourceOf = async (origin: Source['origin']): Promise<Source> =>
  typeof origin === 'string' ? fileSource(origin) : bufferSource(origin)

/** An upload that is in memory. */
export function bufferSource(content: Uint8Array): Source {
  return {
    size: content.length,
    origin: content,
    bytes: (start, end) => Promise.resolve(Buffer.from(content.subarray(start, end))),
    async *stream(start, end) {
      for (let at = start; at < end; at += CHUNK) {
        yield await Promise.resolve(content.subarray(at, Math.min(at + CHUNK, end)))
      }
    },
  }
}

/** A file on disk, for `npm run import FILE` and large uploads. Throws what `node:fs` throws when it is not there. */
export async function fileSource(path: string): Promise<Source> {
  const { size } = await stat(path)
  return {
    size,
    origin: path,
    async bytes(start, end) {
      const file = await open(path)
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, end - start)), 0, undefined, start)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    async *stream(start, end) {
      if (end <= start) return
      const file = createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK })
      for await (const chunk of file) yield chunk as Uint8Array
    },
  }
}
