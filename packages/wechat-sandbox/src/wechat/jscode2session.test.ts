import { expect, test } from 'vitest'
import { visitSandbox } from '../testing/visit.ts'
import { mintLoginCode, sessionPath } from '../testing/wechat-calls.ts'

test('a code gives the openid and unionid it was minted for, and a session key', async () => {
  const visit = await visitSandbox()
  const code = await mintLoginCode(visit, { openid: 'oWang', unionid: 'uWang' })
  const answer = await visit.get(sessionPath(visit, code))
  expect(answer).toMatchObject({ openid: 'oWang', unionid: 'uWang' })
  expect(Buffer.from(String(answer.session_key), 'base64')).toHaveLength(16)
})

test('a person without an openid gets a new one, and no unionid', async () => {
  const visit = await visitSandbox()
  const answer = await visit.get(sessionPath(visit, await mintLoginCode(visit)))
  expect(answer.openid).toMatch(/^o[\w-]{27}$/)
  expect(answer).not.toHaveProperty('unionid')
})

test('the answer is JSON under the label text/plain, with status 200 even for errors', async () => {
  const visit = await visitSandbox()
  const response = await fetch(visit.url + sessionPath(visit, 'nobody'))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/plain')
  const answer = JSON.parse(await response.text()) as { errmsg: string }
  expect(answer.errmsg).toMatch(/^invalid code, rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
})

test.each([
  ['no appid', { appid: undefined }, 41002],
  ['another appid', { appid: 'wx0000000000000000' }, 40013],
  ['no secret', { secret: undefined }, 41004],
  ['a wrong secret', { secret: 'wrong' }, 40125],
  ['another grant type', { grant_type: 'client_credential' }, 40002],
  ['no code', { js_code: undefined }, 41008],
  ['an unknown code', { js_code: '0unknown' }, 40029],
])('%s is refused and leaves the code unused', async (_what, changes, errcode) => {
  const visit = await visitSandbox()
  const code = await mintLoginCode(visit, { openid: 'oWang' })
  expect(await visit.get(sessionPath(visit, code, changes))).toMatchObject({ errcode })
  expect(await visit.get(sessionPath(visit, code))).toMatchObject({ openid: 'oWang' })
})

test('a code works once', async () => {
  const visit = await visitSandbox()
  const path = sessionPath(visit, await mintLoginCode(visit))
  expect(await visit.get(path)).not.toHaveProperty('errcode')
  expect(await visit.get(path)).toMatchObject({ errcode: 40163 })
})

test('of many exchanges at once one succeeds', async () => {
  const visit = await visitSandbox()
  const path = sessionPath(visit, await mintLoginCode(visit))
  const answers = await Promise.all(Array.from({ length: 8 }, () => visit.get(path)))
  expect(answers.filter((answer) => 'openid' in answer)).toHaveLength(1)
})

test('a code dies after five minutes', async () => {
  const visit = await visitSandbox()
  const [young, old] = [await mintLoginCode(visit), await mintLoginCode(visit)]
  await visit.moveClock(4 * 60_000)
  expect(await visit.get(sessionPath(visit, young))).toHaveProperty('openid')
  await visit.moveClock(5 * 60_000)
  expect(await visit.get(sessionPath(visit, old))).toMatchObject({ errcode: 40029 })
})

test('POST is told to be GET', async () => {
  const visit = await visitSandbox()
  expect(await visit.post('/sns/jscode2session', {})).toMatchObject({ errcode: 43001 })
})
