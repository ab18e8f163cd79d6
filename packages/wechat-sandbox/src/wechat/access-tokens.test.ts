import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { AccessTokens } from './access-tokens.ts'

test('whatever happens, a token just given out is good and lives for at least five minutes', () => {
  const step = fc.record({ waitMs: fc.integer({ min: 0, max: 8_000_000 }), force: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const clock = new Clock()
      clock.now = () => clock.offsetMs
      const tokens = new AccessTokens(clock)
      for (const { waitMs, force } of steps) {
        clock.offsetMs += waitMs
        const { value, expiresIn } = tokens.issue(force)
        expect(tokens.check(value)).toBe('valid')
        expect(expiresIn).toBeGreaterThanOrEqual(300)
        expect(expiresIn).toBeLessThanOrEqual(7200)
        clock.offsetMs += expiresIn * 1000 - 1
        expect(tokens.check(value)).toBe('valid')
      }
    }),
  )
})
