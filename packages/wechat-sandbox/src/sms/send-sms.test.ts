import { expect, test } from 'vitest'
import { order, sdkClient } from '../testing/sms-calls.ts'
import { visitSandbox } from '../testing/visit.ts'

test('the official SDK sends a message, and the outbox has it with its code', async () => {
  const visit = await visitSandbox()
  const answer = await sdkClient(visit).SendSms({ ...order(visit, ['+8613800138000']), SessionContext: 'login' })
  expect(answer.RequestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(answer.SendStatusSet).toEqual([
    {
      SerialNo: expect.stringMatching(/^5000:\d+$/) as string,
      PhoneNumber: '+8613800138000',
      Fee: 1,
      SessionContext: 'login',
      Code: 'Ok',
      Message: 'send success',
      IsoCode: 'CN',
    },
  ])
  const { items } = await visit.get('/_sandbox/outbox?phone=13800138000')
  expect(items).toMatchObject([{ phone: '+8613800138000', templateParams: ['482913', '5'], code: '482913' }])
})

test('the outbox is newest first and can be asked for one number', async () => {
  const visit = await visitSandbox()
  const client = sdkClient(visit)
  await client.SendSms(order(visit, ['+8613800138000', '+8613900139000'], ['1111']))
  await client.SendSms(order(visit, ['13800138000'], ['2222']))
  const codes = async (path: string) => ((await visit.get(path)).items as { code: string }[]).map(({ code }) => code)
  expect(await codes('/_sandbox/outbox')).toEqual(['2222', '1111', '1111'])
  expect(await codes('/_sandbox/outbox?phone=%2B8613900139000')).toEqual(['1111'])
})

test('a wrong key and an unknown id are refused with Tencent Cloud’s codes', async () => {
  const visit = await visitSandbox()
  const send = (credential: object) => sdkClient(visit, credential).SendSms(order(visit, ['+8613800138000']))
  await expect(send({ secretKey: 'wrong' })).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' })
  await expect(send({ secretId: 'AKIDnobody' })).rejects.toMatchObject({ code: 'AuthFailure.SecretIdNotFound' })
  expect(await visit.get('/_sandbox/outbox')).toEqual({ items: [] })
})

test.each([
  ['app id', { SmsSdkAppId: '1' }, 'UnauthorizedOperation.SmsSdkAppIdVerifyFail'],
  ['sign name', { SignName: '别人' }, 'FailedOperation.SignatureIncorrectOrUnapproved'],
  ['template', { TemplateId: '2' }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  ['parameter', { TemplateParamSet: ['验证码'] }, 'InvalidParameterValue.TemplateParameterFormatError'],
  ['number', { PhoneNumberSet: ['+85291234567'] }, 'InvalidParameterValue.IncorrectPhoneNumber'],
])('a wrong %s is told number by number and sends nothing', async (_what, changes, code) => {
  const visit = await visitSandbox()
  const answer = await sdkClient(visit).SendSms({ ...order(visit, ['+8613800138000']), ...changes })
  expect(answer.SendStatusSet).toMatchObject([{ Code: code, Fee: 0, SerialNo: '' }])
  expect(await visit.get('/_sandbox/outbox')).toEqual({ items: [] })
})

test('200 numbers are taken, 201 and none are not', async () => {
  const visit = await visitSandbox()
  const send = (count: number) => {
    const phones = Array.from({ length: count }, (_, index) => `+86138${String(index).padStart(8, '0')}`)
    return sdkClient(visit).SendSms(order(visit, phones))
  }
  expect((await send(200)).SendStatusSet).toHaveLength(200)
  await expect(send(201)).rejects.toMatchObject({ code: 'LimitExceeded.PhoneNumberCountLimit' })
  await expect(send(0)).rejects.toMatchObject({ code: 'MissingParameter.EmptyPhoneNumberSet' })
})
