import { expect, it } from 'vitest'
import { freshBytes } from './fresh-bytes.js'

it('gives bytes that differ, also past the end of the pool, and that the next ones do not overwrite', () => {
  const all = Array.from({ length: 4_000 }, () => freshBytes(12))
  expect(new Set(all.map((bytes) => bytes.toString('hex'))).size).toBe(4_000)
  expect(all.every((bytes) => bytes.length === 12)).toBe(true)
})
