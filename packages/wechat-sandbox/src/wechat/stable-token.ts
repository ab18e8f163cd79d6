import { jsonAnswer, type Answer } from '../http/answer.ts'
import { jsonObject, textField } from '../http/json-body.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { wechatError } from './errcode.ts'

/** getStableAccessToken: the appid is looked at before everything else, as WeChat does. */
export function stableToken(call: Call, world: World): Answer {
  if (call.body.length === 0) return wechatError('44002')
  const body = jsonObject(call.body)
  if (body === undefined) return wechatError('47001')
  const appid = textField(body, 'appid')
  if (appid === undefined) return wechatError('41002')
  if (appid !== world.settings.wechatAppId) return wechatError('40013')
  if (body.grant_type !== 'client_credential') return wechatError('40002')
  const secret = textField(body, 'secret')
  if (secret === undefined) return wechatError('41004')
  if (secret !== world.settings.wechatAppSecret) return wechatError('40125')
  const token = world.accessTokens.issue(body.force_refresh === true)
  return jsonAnswer({ access_token: token.value, expires_in: token.expiresIn })
}
