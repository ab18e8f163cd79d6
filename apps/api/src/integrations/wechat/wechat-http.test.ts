import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settingsFor } from '../../../../../tests/support/settings.js'
import { Clock } from '../../platform/clock/clock.js'
import { Log } from '../../platform/observability/log.js'
import { WeChatCalls } from './wechat-calls.js'
import { WeChatOverHttp } from './wechat-http.js'
import { WeChatToken } from './wechat-token.js'

let server: Server
let answer: unknown
let wechat: WeChatOverHttp
beforeAll(async () => {
  server = createServer((request, response) => {
    const token = { access_token: 'token', expires_in: 7200 }
    response.end(JSON.stringify(request.url === '/cgi-bin/stable_token' ? token : answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings = settingsFor({ WECHAT_BASE_URL: `http://127.0.0.1:${String(port)}` })
  const calls = new WeChatCalls(settings, new Log(settings))
  wechat = new WeChatOverHttp(settings, calls, new WeChatToken(settings, calls, new Clock()))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const phone = (purePhoneNumber: unknown, countryCode: unknown) => ({
  errcode: 0,
  phone_info: { purePhoneNumber, countryCode },
})

describe('a phone number of WeChat', () => {
  it.each(['86', 86])('of the mainland is taken, its country code as text or number: %j', async (code) => {
    answer = phone('13800000001', code)
    expect(await wechat.phone('code')).toBe('13800000001')
  })

  it.each(['852', '1', 853, ''])('of elsewhere is refused in words: %j', async (code) => {
    answer = phone('61234567', code)
    await expect(wechat.phone('code')).rejects.toMatchObject({ code: 'phone.foreign', status: 400 })
  })

  it.each([{}, { phone_info: {} }, phone(null, '86'), [], 'text', null])(
    'in an unknown shape counts as no answer: %j',
    async (body) => {
      answer = body
      await expect(wechat.phone('code')).rejects.toMatchObject({ code: 'wechat.unavailable' })
    },
  )
})

describe('an account of WeChat', () => {
  it('is its openid, with the unionid where there is one', async () => {
    answer = { openid: 'o1', session_key: 'k' }
    expect(await wechat.account('code')).toEqual({ openId: 'o1', unionId: null })
    answer = { openid: 'o1', unionid: 'u1', session_key: 'k' }
    expect(await wechat.account('code')).toEqual({ openId: 'o1', unionId: 'u1' })
  })

  it.each([
    [40029, 'wechat.code_invalid'],
    [40163, 'wechat.code_invalid'],
    [-1, 'wechat.unavailable'],
    [40226, 'wechat.unavailable'],
  ])('is refused by error code %i as %s', async (errcode, code) => {
    answer = { errcode, errmsg: 'no' }
    await expect(wechat.account('code')).rejects.toMatchObject({ code })
  })

  it('without an openid counts as no answer', async () => {
    answer = { openid: '', session_key: 'k' }
    await expect(wechat.account('code')).rejects.toMatchObject({ code: 'wechat.unavailable' })
  })
})
