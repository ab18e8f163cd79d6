import { expect, test } from 'vitest'
import { order, sendSigned, type Forgery } from '../testing/sms-calls.ts'
import { visitSandbox } from '../testing/visit.ts'

const now = () => Math.floor(Date.now() / 1000)

test('a request signed by hand is taken, for service sms and for the first label of the host', async () => {
  const visit = await visitSandbox()
  const body = JSON.stringify(order(visit, ['+8613800138000']))
  expect(await sendSigned(visit, body)).toMatchObject({ SendStatusSet: [{ Code: 'Ok' }] })
  expect(await sendSigned(visit, body, { service: '127' })).toMatchObject({ SendStatusSet: [{ Code: 'Ok' }] })
})

test.each<[string, () => Forgery, string]>([
  ['another service', () => ({ service: 'cvm' }), 'AuthFailure.SignatureFailure'],
  ['another day in the scope', () => ({ date: '2019-02-25' }), 'AuthFailure.SignatureFailure'],
  ['another action than signed', () => ({ headers: { 'x-tc-action': 'PullSms' } }), 'AuthFailure.SignatureFailure'],
  ['a timestamp of six minutes ago', () => ({ timestamp: now() - 360 }), 'AuthFailure.SignatureExpire'],
  ['a timestamp six minutes ahead', () => ({ timestamp: now() + 360 }), 'AuthFailure.SignatureExpire'],
  ['no timestamp', () => ({ headers: { 'x-tc-timestamp': '-' } }), 'MissingParameter'],
  ['no signature', () => ({ headers: { authorization: 'SKIP' } }), 'AuthFailure.InvalidAuthorization'],
  ['another version', () => ({ headers: { 'x-tc-version': '2019-07-11' } }), 'NoSuchVersion'],
])('%s is refused', async (_what, forgery, code) => {
  const visit = await visitSandbox()
  const body = JSON.stringify(order(visit, ['+8613800138000']))
  expect(await sendSigned(visit, body, forgery())).toMatchObject({ Error: { Code: code } })
})

test('one changed byte of the body is enough', async () => {
  const visit = await visitSandbox()
  const body = JSON.stringify(order(visit, ['+8613800138000']))
  const sentBody = body.replace('13800138000', '13800138001')
  const answer = await sendSigned(visit, body, { sentBody })
  expect(answer).toMatchObject({ Error: { Code: 'AuthFailure.SignatureFailure' } })
  expect(answer.RequestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(await visit.get('/_sandbox/outbox')).toEqual({ items: [] })
})

test('the signature is over the raw bytes: JSON that means the same does not pass', async () => {
  const visit = await visitSandbox()
  const value = order(visit, ['+8613800138000'])
  const sentBody = JSON.stringify(value, undefined, 1)
  const answer = await sendSigned(visit, JSON.stringify(value), { sentBody })
  expect(answer).toMatchObject({ Error: { Code: 'AuthFailure.SignatureFailure' } })
})

test.each([
  ['{"PhoneNumberSet":', 'FailedOperation.JsonParseFail'],
  ['{}', 'MissingParameter'],
  ['{"PhoneNumberSet":"13800138000"}', 'InvalidParameter'],
])('the well-signed body %s is refused as a whole', async (body, code) => {
  const visit = await visitSandbox()
  expect(await sendSigned(visit, body)).toMatchObject({ Error: { Code: code } })
})

test('the clock of the sandbox decides what is stale', async () => {
  const visit = await visitSandbox()
  await visit.moveClock(-10 * 60_000)
  const body = JSON.stringify(order(visit, ['+8613800138000']))
  expect(await sendSigned(visit, body)).toMatchObject({ Error: { Code: 'AuthFailure.SignatureExpire' } })
  expect(await sendSigned(visit, body, { timestamp: now() - 600 })).toHaveProperty('SendStatusSet')
})
