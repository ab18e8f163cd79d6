import type { Sent } from '@hub/contracts'
import Taro from '@tarojs/taro'
import { api } from '../api'
import { publicApi } from '../public-api'
import { writeStored } from '../storage'
import { beginSession, endSession } from './tokens'

type Consents = NonNullable<Sent<'POST /sessions/wechat'>['body']['consents']>
export interface PhoneAndCode {
  phone: string
  code: string
  /** Asked for when the number was not proven for long. */
  holder?: Sent<'POST /sessions/sms'>['body']['holder']
}

/** Returns whether the person has a verified phone number. */
export async function logInWithWeChat(consents: Consents): Promise<{ hasPhone: boolean }> {
  const { code } = await Taro.login()
  const { person, ...tokens } = await publicApi('POST /sessions/wechat', { body: { code, consents } })
  beginSession(tokens)
  writeStored('consents.given', consents)
  return { hasPhone: person.phoneMasked !== null }
}

export async function logInWithSms(given: PhoneAndCode, consents: Consents): Promise<void> {
  beginSession(await publicApi('POST /sessions/sms', { body: { ...given, consents } }))
  writeStored('consents.given', consents)
}

/** `code` is what WeChat's phone number button gave. */
export async function verifyPhoneWithWeChat(code: string): Promise<void> {
  beginSession(await api('POST /me/phone/wechat', { body: { code } }))
}

export async function verifyPhoneWithSms(body: PhoneAndCode): Promise<void> {
  beginSession(await api('POST /me/phone/sms', { body }))
}

/** Puts another number on the account. Returns it, masked. */
export async function changePhone(body: Sent<'POST /me/phone/change'>['body']): Promise<string> {
  const { person, ...tokens } = await api('POST /me/phone/change', { body })
  beginSession(tokens)
  return person.phoneMasked ?? ''
}

/** @throws ConnectionError: the log-in stays, since the API could not end it */
export async function logOut(everywhere: boolean): Promise<void> {
  await (everywhere ? api('DELETE /sessions') : api('DELETE /sessions/current'))
  endSession()
}
