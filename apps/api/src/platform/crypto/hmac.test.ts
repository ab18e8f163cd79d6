import { createHmac, createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hmacSha256 } from './hmac.js'

const keys = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => createSecretKey(bytes))
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme', minLength: 300, maxLength: 800 }),
)

it('is what createHmac says, for texts of any length, one after the other', () => {
  fc.assert(
    fc.property(keys, fc.array(texts, { minLength: 1, maxLength: 5 }), (key, given) => {
      const hash = hmacSha256(key)
      for (const text of given) expect(hash(text)).toBe(createHmac('sha256', key).update(text).digest('base64url'))
    }),
  )
})

it('takes no key that would have to be hashed first', () => {
  expect(() => hmacSha256(createSecretKey(Buffer.alloc(65)))).toThrow(RangeError)
})
