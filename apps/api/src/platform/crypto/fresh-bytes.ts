import { randomFillSync } from 'node:crypto'

const pool = Buffer.allocUnsafe(16 * 1024)
let used = pool.length

/** Random bytes that nobody else gets. Taken from a pool: asking the system for a dozen at a time costs more than they do. */
export function freshBytes(size: number): Buffer {
  if (used + size > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, used + size))
  used += size
  return bytes
}
