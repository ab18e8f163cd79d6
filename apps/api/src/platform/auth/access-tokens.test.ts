import { describe, expect, it } from 'vitest'
import { FakeClock } from '../../../../../tests/support/world/fake-clock.js'
import { testEnvironment } from '../../../../../tests/support/world/test-environment.js'
import { readEnvironment } from '../config/environment.js'
import { AccessTokens } from './access-tokens.js'

const key = (fill: string): string => Buffer.alloc(32, fill).toString('base64')
const clock = new FakeClock(new Date('2026-09-16T02:20:00Z'))
const withKeys = (TOKEN_KEYS: string): AccessTokens =>
  new AccessTokens(readEnvironment({ ...testEnvironment('postgresql://nowhere/none', 'http://nowhere'), TOKEN_KEYS }), clock)
const tokens = withKeys(`t1:${key('t')}`)
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('an access token', () => {
  it('names its log-in until it ends', () => {
    clock.set('2026-09-16T02:20:00Z')
    const token = tokens.issue('log-in')
    expect(tokens.read(token)).toEqual({ sessionId: 'log-in', endsAt: Date.parse('2026-09-16T02:30:00Z') })
    clock.pass(599)
    expect(tokens.read(token)).not.toBeNull()
    clock.pass(1)
    expect(tokens.read(token)).toBeNull()
  })

  it('is still read after a new key has taken over, and refused once its key is gone', () => {
    const token = tokens.issue('log-in')
    expect(withKeys(`t2:${key('n')},t1:${key('t')}`).read(token)).toMatchObject({ sessionId: 'log-in' })
    expect(withKeys(`t2:${key('n')}`).read(token)).toBeNull()
    expect(withKeys(`t1:${key('n')}`).read(token)).toBeNull()
  })

  it('bears no change', () => {
    const [header = '', claims = '', signature = ''] = tokens.issue('log-in').split('.')
    const other = encoded({ sub: 'other', exp: 9_999_999_999 })
    const none = encoded({ alg: 'none', kid: 't1' })
    const forged = [
      `${header}.${other}.${signature}`,
      `${none}.${other}.`,
      `${none}.${claims}.${signature}`,
      `${header}.${claims}.${signature}.`,
      `${header}.${claims}.${signature.slice(0, -4)}`,
      `${header}.${claims}`,
      `${encoded(null)}.${claims}.${signature}`,
      'x',
      '',
    ]
    expect(forged.map((token) => tokens.read(token))).toEqual(forged.map(() => null))
  })
})
