import type { Json, Visit } from './visit.ts'

/** A path of jscode2session that is right except for what `changes` says; `undefined` leaves a parameter out. */
export function sessionPath(visit: Visit, code: string, changes: Record<string, string | undefined> = {}): string {
  const { wechatAppId: appid, wechatAppSecret: secret } = visit.settings
  const wanted = { appid, secret, js_code: code, grant_type: 'authorization_code', ...changes }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries<string | undefined>(wanted))
    if (value !== undefined) query.set(name, value)
  return `/sns/jscode2session?${query.toString()}`
}

/** Asks for a stable token, with `changes` to the right body. */
export function askToken(visit: Visit, changes: Json = {}): Promise<Json> {
  const { wechatAppId: appid, wechatAppSecret: secret } = visit.settings
  return visit.post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...changes })
}

export async function accessToken(visit: Visit, changes: Json = {}): Promise<string> {
  return String((await askToken(visit, changes)).access_token)
}

export async function mintLoginCode(visit: Visit, user: Json = {}): Promise<string> {
  return String((await visit.post('/_sandbox/login-codes', user)).code)
}

export async function mintPhoneCode(visit: Visit, phone: string): Promise<string> {
  return String((await visit.post('/_sandbox/phone-codes', { phone })).code)
}

export function askPhone(visit: Visit, token: string, body: unknown): Promise<Json> {
  return visit.post(`/wxa/business/getuserphonenumber?access_token=${token}`, body)
}
