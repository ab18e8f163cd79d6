import type { ByteRange } from './storage.js'

/**
 * The part that a Range header asks for (RFC 9110, section 14): undefined for all of it, where several parts are asked
 * or the header is not understood; `none` where the file has no such part.
 */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | undefined | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const last = Math.min(Number(to), bytes)
    return last === 0 ? 'none' : { start: bytes - last, end: bytes - 1 }
  }
  const start = Number(from)
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (to !== '' && Number(to) < start) return undefined
  return start >= bytes ? 'none' : { start, end }
}
