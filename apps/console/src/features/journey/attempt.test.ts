import { expect, it } from 'vitest'
import { keyOfAttempt } from './attempt.ts'

it('keeps the key for the same act and changes it for any other', () => {
  let count = 0
  const newKey = (): string => `k${String((count += 1))}`
  const first = keyOfAttempt(null, { nodeKey: 'a', body: { version: 3 } }, newKey)
  expect(keyOfAttempt(first, { nodeKey: 'a', body: { version: 3 } }, newKey).key).toBe('k1')
  expect(keyOfAttempt(first, { nodeKey: 'a', body: { version: 4 } }, newKey).key).toBe('k2')
  expect(keyOfAttempt(first, { nodeKey: 'b', body: { version: 3 } }, newKey).key).toBe('k3')
})
