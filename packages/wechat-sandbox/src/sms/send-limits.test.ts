import { expect, test } from 'vitest'
import { order, sendSigned } from '../testing/sms-calls.ts'
import { visitSandbox, type Visit } from '../testing/visit.ts'

/** Sends at so many seconds after now, by the sandbox's clock and the signature's alike. */
async function sendAt(visit: Visit, seconds: number, phone = '+8613800138000'): Promise<unknown> {
  await visit.moveClock(seconds * 1000)
  const timestamp = Math.floor(Date.now() / 1000) + seconds
  const { SendStatusSet } = await sendSigned(visit, JSON.stringify(order(visit, [phone])), { timestamp })
  return (SendStatusSet as { Code: string }[])[0]?.Code
}

test('without limits one number may have any number of messages', async () => {
  const visit = await visitSandbox()
  for (let sent = 0; sent < 7; sent += 1) expect(await sendAt(visit, 0)).toBe('Ok')
})

test('with limits: one in 30 s for each number', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/sms-limits', { enabled: true })
  expect(await sendAt(visit, 0)).toBe('Ok')
  expect(await sendAt(visit, 20)).toBe('LimitExceeded.PhoneNumberThirtySecondLimit')
  expect(await sendAt(visit, 20, '+8613900139000')).toBe('Ok')
  expect(await sendAt(visit, 31)).toBe('Ok')
  await visit.post('/_sandbox/sms-limits', { enabled: false })
  expect(await sendAt(visit, 32)).toBe('Ok')
})

test('with limits: five in an hour, ten in a day', async () => {
  const visit = await visitSandbox()
  await visit.post('/_sandbox/sms-limits', { enabled: true })
  for (let sent = 0; sent < 5; sent += 1) expect(await sendAt(visit, sent * 60)).toBe('Ok')
  expect(await sendAt(visit, 600)).toBe('LimitExceeded.PhoneNumberOneHourLimit')
  for (let sent = 0; sent < 5; sent += 1) expect(await sendAt(visit, 7200 + sent * 60)).toBe('Ok')
  expect(await sendAt(visit, 20_000)).toBe('LimitExceeded.PhoneNumberDailyLimit')
  expect(await sendAt(visit, 86_500)).toBe('Ok')
})
