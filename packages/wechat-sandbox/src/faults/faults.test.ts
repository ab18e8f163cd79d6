import { expect, test } from 'vitest'
import { order, sdkClient } from '../testing/sms-calls.ts'
import { visitSandbox } from '../testing/visit.ts'
import { askToken, mintLoginCode, sessionPath } from '../testing/wechat-calls.ts'

const TOKEN = '/cgi-bin/stable_token'

test('fail cuts the connection, so many times as said', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'fail', times: 2 })
  await expect(askToken(visit)).rejects.toThrow('fetch failed')
  await expect(askToken(visit)).rejects.toThrow('fetch failed')
  expect(await askToken(visit)).toHaveProperty('access_token')
})

test('hang never answers, and closing the sandbox does not wait for it', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'hang' })
  await expect(fetch(visit.url + TOKEN, { method: 'POST', signal: AbortSignal.timeout(200) })).rejects.toThrow(
    'timeout',
  )
  fetch(visit.url + TOKEN, { method: 'POST' }).catch(() => undefined)
})

test('garbage is not JSON', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'garbage' })
  await expect(askToken(visit)).rejects.toThrow(SyntaxError)
})

test('http500 answers with status 500', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'http500' })
  expect((await fetch(visit.url + TOKEN, { method: 'POST' })).status).toBe(500)
})

test('slow answers rightly, but late', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'slow', delayMs: 150 })
  const started = performance.now()
  expect(await askToken(visit)).toHaveProperty('access_token')
  expect(performance.now() - started).toBeGreaterThanOrEqual(140)
})

test('errcode gives the code asked for, else the platform’s own for being busy', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'errcode', errcode: 45009, times: 1 })
  expect(await askToken(visit)).toMatchObject({ errcode: 45009, errmsg: expect.stringMatching(/^reach max/) as string })
  await visit.post('/_sandbox/faults', { path: '*', mode: 'errcode' })
  expect(await askToken(visit)).toMatchObject({ errcode: -1 })
  const sending = sdkClient(visit).SendSms(order(visit, ['+8613800138000']))
  await expect(sending).rejects.toMatchObject({ code: 'InternalError' })
})

test('a fault comes before any effect: the code stays usable', async () => {
  const visit = await visitSandbox()
  const code = await mintLoginCode(visit, { openid: 'oWang' })
  await visit.post('/_sandbox/faults', { path: '/sns/jscode2session', mode: 'http500', times: 1 })
  expect((await fetch(visit.url + sessionPath(visit, code))).status).toBe(500)
  expect(await visit.get(sessionPath(visit, code))).toMatchObject({ openid: 'oWang' })
})

test('a fault of one path leaves the others and the page alone, and DELETE ends it', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/faults', { path: '/', mode: 'http500' })
  await visit.post('/_sandbox/faults', { path: TOKEN, mode: 'http500' })
  expect((await fetch(visit.url)).status).toBe(200)
  expect(await visit.remove(`/_sandbox/faults?path=${TOKEN}`)).toMatchObject({ items: [{ path: '/' }] })
  expect(await askToken(visit)).toHaveProperty('access_token')
  expect(await visit.remove('/_sandbox/faults')).toEqual({ items: [] })
})

test.each([
  { path: '/no/such/path', mode: 'fail' },
  { path: TOKEN, mode: 'explode' },
  { path: TOKEN, mode: 'fail', times: 0 },
  { path: TOKEN, mode: 'slow', delayMs: -1 },
])('the fault %j is refused', async (fault) => {
  const visit = await visitSandbox()
  const response = await fetch(`${visit.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) })
  expect(response.status).toBe(400)
  expect(await visit.get('/_sandbox/faults')).toEqual({ items: [] })
})
