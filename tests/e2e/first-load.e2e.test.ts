import path from 'node:path'
import { expect, test } from 'vitest'
import { h5FirstLoad } from '../../packages/tooling/src/builds/h5-first-load.ts'
import { parts } from '../../packages/tooling/src/builds/parts.ts'

test('a first visit loads no more than its limit', () => {
  const { bytes, limit = 0 } = h5FirstLoad(path.dirname(parts.h5.result))
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(limit)
})
