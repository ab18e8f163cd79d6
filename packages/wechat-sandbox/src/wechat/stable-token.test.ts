import { expect, test } from 'vitest'
import { visitSandbox } from '../testing/visit.ts'
import { accessToken, askPhone, askToken } from '../testing/wechat-calls.ts'

const MINUTE = 60_000

test('the same token is given while it is valid, with the time left', async () => {
  const visit = await visitSandbox()
  const first = await askToken(visit)
  expect(first).toMatchObject({ expires_in: 7200 })
  await visit.moveClock(60 * MINUTE)
  const later = await askToken(visit)
  expect(later.access_token).toBe(first.access_token)
  expect(later.expires_in).toBeLessThanOrEqual(3600)
})

test('in its last five minutes it is renewed, and the old one is still taken until it ends', async () => {
  const visit = await visitSandbox()
  const old = await accessToken(visit)
  await visit.moveClock(116 * MINUTE)
  const renewed = await accessToken(visit)
  expect(renewed).not.toBe(old)
  expect(await askPhone(visit, old, { code: 'x' })).toMatchObject({ errcode: 40029 })
  await visit.moveClock(120 * MINUTE)
  expect(await askPhone(visit, old, { code: 'x' })).toMatchObject({ errcode: 40001 })
  expect(await askPhone(visit, renewed, { code: 'x' })).toMatchObject({ errcode: 40029 })
})

test('force_refresh gives a new one at once; the old one lives five minutes more', async () => {
  const visit = await visitSandbox()
  const old = await accessToken(visit)
  const forced = await accessToken(visit, { force_refresh: true })
  expect(forced).not.toBe(old)
  expect(await accessToken(visit)).toBe(forced)
  await visit.moveClock(4 * MINUTE)
  expect(await askPhone(visit, old, { code: 'x' })).toMatchObject({ errcode: 40029 })
  await visit.moveClock(5 * MINUTE)
  expect(await askPhone(visit, old, { code: 'x' })).toMatchObject({ errcode: 40001 })
})

test('forcing again within 30 s changes nothing, after that it drops the one before last', async () => {
  const visit = await visitSandbox()
  const first = await accessToken(visit)
  const second = await accessToken(visit, { force_refresh: true })
  expect(await accessToken(visit, { force_refresh: true })).toBe(second)
  await visit.moveClock(31_000)
  expect(await accessToken(visit, { force_refresh: true })).not.toBe(second)
  expect(await askPhone(visit, first, { code: 'x' })).toMatchObject({ errcode: 40001 })
  expect(await askPhone(visit, second, { code: 'x' })).toMatchObject({ errcode: 40029 })
})

test.each([
  ['no appid', { appid: undefined }, 41002],
  ['another appid, looked at first', { appid: 'wx0', grant_type: 'x', secret: 'x' }, 40013],
  ['another grant type', { grant_type: 'authorization_code' }, 40002],
  ['no secret', { secret: undefined }, 41004],
  ['a wrong secret', { secret: 'wrong' }, 40125],
])('%s is refused', async (_what, changes, errcode) => {
  const visit = await visitSandbox()
  expect(await askToken(visit, changes)).toMatchObject({ errcode })
})

test.each([
  ['', 44002],
  ['{"grant_type":', 47001],
  ['[]', 47001],
])('the body %j is refused', async (body, errcode) => {
  const visit = await visitSandbox()
  expect(await visit.post('/cgi-bin/stable_token', body)).toMatchObject({ errcode })
})

test('GET is told to be POST', async () => {
  const visit = await visitSandbox()
  expect(await visit.get('/cgi-bin/stable_token')).toMatchObject({ errcode: 43002 })
})
