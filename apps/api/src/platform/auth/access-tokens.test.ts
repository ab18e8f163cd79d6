import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { FakeClock } from '../../../../../tests/support/world/fake-clock.js'
import { ring, settingsFor } from '../../../../../tests/support/settings.js'
import { AccessTokens } from './access-tokens.js'

const clock = new FakeClock(new Date('2026-09-16T02:20:00.500Z'))
const tokens = (...ids: string[]) => new AccessTokens(settingsFor({ TOKEN_KEYS: ring(...ids) }), clock)
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (text = ''): unknown => JSON.parse(Buffer.from(text, 'base64url').toString())
const sign = (header: unknown, claims: unknown, secret: Buffer): string => {
  const text = `${part(header)}.${part(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
const exp = Math.floor(clock.now().getTime() / 1000) + 600

describe('access tokens', () => {
  it('are JWTs of ten minutes that name the log-in and the key', () => {
    const token = tokens('a').issue('log-in-1')
    const [header, claims] = token.split('.')
    expect(decode(header)).toMatchObject({ alg: 'HS256', kid: 'a' })
    expect(decode(claims)).toMatchObject({ sub: 'log-in-1', exp })
    expect(tokens('a').read(token)).toEqual({ sessionId: 'log-in-1', endsAt: exp * 1000 })
  })

  it('survive a rotation of keys until the old one is taken away', () => {
    const old = tokens('a').issue('log-in-1')
    expect(tokens('b', 'a').read(old)).toMatchObject({ sessionId: 'log-in-1' })
    expect(decode(tokens('b', 'a').issue('log-in-2').split('.')[0])).toMatchObject({ kid: 'b' })
    expect(tokens('b').read(old)).toBeNull()
  })

  it('end on the second', () => {
    const token = tokens('a').issue('log-in-1')
    clock.pass(599)
    expect(tokens('a').read(token)).not.toBeNull()
    clock.pass(1)
    expect(tokens('a').read(token)).toBeNull()
    clock.pass(-600)
  })

  const key = Buffer.alloc(32, 'a')
  const header = { alg: 'HS256', kid: 'a' }
  const claims = { sub: 'log-in-1', exp }
  const good = sign(header, claims, key)
  const [head = '', body = '', signature = ''] = good.split('.')
  it.each([
    ['another key', sign(header, claims, Buffer.alloc(32, 'b'))],
    ['an unknown kid', sign({ ...header, kid: 'z' }, claims, key)],
    ['no kid', sign({ alg: 'HS256' }, claims, key)],
    ['no end', sign(header, { sub: 'log-in-1' }, key)],
    ['an end that is no number', sign(header, { ...claims, exp: '9999999999' }, key)],
    ['no log-in', sign(header, { exp }, key)],
    ['other claims', `${head}.${part({ sub: 'log-in-2', exp })}.${signature}`],
    ['no signature', `${head}.${body}.`],
    ['the algorithm "none"', `${part({ alg: 'none', kid: 'a' })}.${body}.`],
    ['a signature cut short', good.slice(0, -4)],
    ['a fourth part', `${good}.x`],
    ['JSON that is none', `x.${body}.${signature}`],
    ['null as header', `${part(null)}.${body}.${signature}`],
    ['nothing', ''],
    ['dots', '..'],
  ])('are refused with %s', (_, token) => {
    expect(tokens('a').read(good)).not.toBeNull()
    expect(tokens('a').read(token)).toBeNull()
  })
})
