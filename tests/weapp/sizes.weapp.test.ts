import path from 'node:path'
import { expect, test } from 'vitest'
import { parts } from '../../packages/tooling/src/builds/parts.ts'
import { weappSizes } from '../../packages/tooling/src/builds/weapp-sizes.ts'

test('every package of the mini-program stays within its limit', () => {
  const sizes = weappSizes(path.dirname(parts.weapp.result))
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes.every(({ bytes }) => bytes > 5_000)).toBe(true)
  expect(sizes.filter(({ bytes, limit = Infinity }) => bytes > limit)).toEqual([])
})
