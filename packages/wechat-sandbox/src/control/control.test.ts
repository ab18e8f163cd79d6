import { expect, test } from 'vitest'
import { visitSandbox } from '../testing/visit.ts'
import { accessToken, askToken, mintLoginCode, sessionPath } from '../testing/wechat-calls.ts'

test('reset forgets codes, tokens, calls, faults and the moved clock', async () => {
  const visit = await visitSandbox()
  const code = await mintLoginCode(visit)
  const token = await accessToken(visit)
  await visit.moveClock(3_600_000)
  await visit.post('/_sandbox/faults', { path: '*', mode: 'hang' })
  await visit.post('/_sandbox/reset', {})
  expect(await visit.get('/_sandbox/calls')).toEqual({ items: [] })
  expect(await visit.get(sessionPath(visit, code))).toMatchObject({ errcode: 40029 })
  expect(await askToken(visit)).toMatchObject({ expires_in: 7200 })
  expect(await accessToken(visit)).not.toBe(token)
})

test('calls are counted by path, newest first, with what came of them', async () => {
  const visit = await visitSandbox()
  await askToken(visit)
  await askToken(visit, { secret: 'wrong' })
  await visit.get(sessionPath(visit, 'unknown'))
  const { items } = await visit.get('/_sandbox/calls?path=/cgi-bin/stable_token')
  expect(items).toMatchObject([{ outcome: '40125' }, { outcome: 'ok' }])
})

test.each([
  ['phone-codes', { phone: '12345' }],
  ['clock', {}],
  ['clock', { offsetMs: 'soon' }],
  ['sms-limits', { enabled: 'perhaps' }],
])('%s refuses %j with status 400 and a reason', async (name, body) => {
  const visit = await visitSandbox()
  const response = await fetch(`${visit.url}/_sandbox/${name}`, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBe(400)
  expect(await response.json()).toHaveProperty('error')
})

test('an unknown route is 404, a body over 1 MB is 413', async () => {
  const visit = await visitSandbox()
  expect((await fetch(`${visit.url}/cgi-bin/no-such`)).status).toBe(404)
  const body = 'x'.repeat(1024 * 1024 + 1)
  expect((await fetch(`${visit.url}/cgi-bin/stable_token`, { method: 'POST', body })).status).toBe(413)
})

test('two sandboxes share nothing', async () => {
  const [one, other] = [await visitSandbox(), await visitSandbox()]
  const code = await mintLoginCode(one)
  expect(await other.get(sessionPath(other, code))).toMatchObject({ errcode: 40029 })
})
