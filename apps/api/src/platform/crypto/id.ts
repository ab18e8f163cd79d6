import { freshBytes } from './fresh-bytes.js'

const mostPerInstant = 2 ** 26 - 1
const newest = { at: 0, order: 0 }

/**
 * A UUID version 7: sorts by the instant of its making, and those that one process makes for the same instant by the
 * order of making, so lists and indexes stay in order (RFC 9562, section 6.2, method 1: a count of 26 bits, which stands
 * on both sides of the variant; the other 48 bits are by chance).
 */
export function newId(now: Date): string {
  const at = now.getTime()
  newest.order = at === newest.at ? Math.min(newest.order + 1, mostPerInstant) : 0
  newest.at = at
  const bytes = freshBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | (newest.order >>> 14), 6)
  bytes.writeUInt16BE(0x8000 | (newest.order & 0x3fff), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
