import { expect, test } from 'vitest'
import { visitSandbox } from '../testing/visit.ts'
import { accessToken, askPhone, mintPhoneCode } from '../testing/wechat-calls.ts'

test('a code gives the number with its watermark, in seconds', async () => {
  const visit = await visitSandbox()
  const code = await mintPhoneCode(visit, '13800138000')
  const answer = await askPhone(visit, await accessToken(visit), { code })
  expect(answer).toEqual({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: '13800138000',
      purePhoneNumber: '13800138000',
      countryCode: '86',
      watermark: { timestamp: expect.any(Number) as number, appid: visit.settings.wechatAppId },
    },
  })
  const { watermark } = answer.phone_info as { watermark: { timestamp: number } }
  expect(Math.abs(Date.now() / 1000 - watermark.timestamp)).toBeLessThan(10)
})

test('a code works once', async () => {
  const visit = await visitSandbox()
  const token = await accessToken(visit)
  const code = await mintPhoneCode(visit, '13800138000')
  expect(await askPhone(visit, token, { code })).toMatchObject({ errcode: 0 })
  expect(await askPhone(visit, token, { code })).toMatchObject({ errcode: 40029 })
})

test('a code dies after five minutes', async () => {
  const visit = await visitSandbox()
  const code = await mintPhoneCode(visit, '13800138000')
  await visit.moveClock(5 * 60_000)
  expect(await askPhone(visit, await accessToken(visit), { code })).toMatchObject({ errcode: 40029 })
})

test.each([
  ['', 44002],
  ['{"code"', 47001],
  ['{}', 40097],
  ['{"code":7}', 40097],
  ['{"code":"unknown"}', 40029],
])('the body %j is refused', async (body, errcode) => {
  const visit = await visitSandbox()
  expect(await askPhone(visit, await accessToken(visit), body)).toMatchObject({ errcode })
})

test('the token is looked at first: missing, unknown, expired', async () => {
  const visit = await visitSandbox()
  const token = await accessToken(visit)
  expect(await visit.post('/wxa/business/getuserphonenumber', '')).toMatchObject({ errcode: 41001 })
  expect(await askPhone(visit, 'made-up', '')).toMatchObject({ errcode: 40001 })
  await visit.moveClock(7200_000)
  expect(await askPhone(visit, token, '')).toMatchObject({ errcode: 42001 })
})

test('a refused token leaves the code unused', async () => {
  const visit = await visitSandbox()
  const code = await mintPhoneCode(visit, '+8613800138000')
  await askPhone(visit, 'made-up', { code })
  expect(await askPhone(visit, await accessToken(visit), { code })).toMatchObject({ errcode: 0 })
})
