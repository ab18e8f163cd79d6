import { randomBytes } from 'node:crypto'
import { jsonAnswer, type Answer } from '../http/answer.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { wechatError } from './errcode.ts'

/** Log-in: the code of `wx.login` for the person's openid. */
export function jscode2session(call: Call, world: World): Answer {
  return asPlainText(exchange(call.query, world))
}

function exchange(query: URLSearchParams, world: World): Answer {
  const { wechatAppId, wechatAppSecret } = world.settings
  if (!query.get('appid')) return wechatError('41002')
  if (query.get('appid') !== wechatAppId) return wechatError('40013')
  if (!query.get('secret')) return wechatError('41004')
  if (query.get('secret') !== wechatAppSecret) return wechatError('40125')
  if (query.get('grant_type') !== 'authorization_code') return wechatError('40002')
  const code = query.get('js_code')
  if (!code) return wechatError('41008')
  const redeemed = world.loginCodes.redeem(code)
  if (redeemed.state === 'used') return wechatError('40163')
  if (redeemed.state !== 'fresh') return wechatError('40029')
  return jsonAnswer({ session_key: randomBytes(16).toString('base64'), ...redeemed.owner })
}

/** WeChat labels this one answer `text/plain` although it is JSON: clients that trust the label break on it. */
function asPlainText(answer: Answer): Answer {
  return { ...answer, headers: { 'content-type': 'text/plain' } }
}
