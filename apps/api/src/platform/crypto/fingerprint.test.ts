import { describe, expect, it } from 'vitest'
import { ring, settingsFor } from '../../../../../tests/support/settings.js'
import { digest, Fingerprint, newSecret, sameHash } from './fingerprint.js'

const fingerprint = (...ids: string[]) => new Fingerprint(settingsFor({ HASH_KEYS: ring(...ids) }))

describe('a fingerprint', () => {
  it('is the same for the same value, kind and key, and different for any other', () => {
    const mine = fingerprint('a')
    expect(mine.of('phone', '13800000001')).toBe(fingerprint('a').of('phone', '13800000001'))
    const others = [
      mine.of('phone', '13800000002'),
      mine.of('identity', '13800000001'),
      mine.of('phon', 'e\u000013800000001'),
      fingerprint('b').of('phone', '13800000001'),
      digest('13800000001'),
    ]
    expect(others).not.toContain(mine.of('phone', '13800000001'))
    expect(new Set(others).size).toBe(others.length)
  })

  it('names the key that made it: the first of the ring', () => {
    expect(fingerprint('b', 'a').of('phone', '1')).toMatch(/^b:[\w-]{43}$/)
  })
})

describe('secrets', () => {
  it('are 256 bits, never the same, safe in an address', () => {
    const many = Array.from({ length: 200 }, newSecret)
    expect(new Set(many).size).toBe(200)
    for (const secret of many) expect(secret).toMatch(/^[\w-]{43}$/)
  })

  it('are compared whole', () => {
    expect(sameHash('abc', 'abc')).toBe(true)
    expect(sameHash('abc', 'abd')).toBe(false)
    expect(sameHash('abc', 'abcd')).toBe(false)
  })
})
