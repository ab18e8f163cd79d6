import { jsonAnswer, type Answer } from '../http/answer.ts'
import { jsonObject, textField } from '../http/json-body.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { refuseAccessToken } from './refuse-access-token.ts'
import { wechatError } from './errcode.ts'

/**
 * The code of `<button open-type="getPhoneNumber">` for the verified number.
 * WeChat's page for this call gives 40029 for unknown, expired and used alike (不存在、已过期或者使用过).
 */
export function getUserPhoneNumber(call: Call, world: World): Answer {
  const refused = refuseAccessToken(call, world)
  if (refused !== undefined) return refused
  if (call.body.length === 0) return wechatError('44002')
  const body = jsonObject(call.body)
  if (body === undefined) return wechatError('47001')
  const code = textField(body, 'code')
  if (code === undefined) return wechatError('40097')
  const redeemed = world.phoneCodes.redeem(code)
  if (redeemed.state !== 'fresh') return wechatError('40029')
  return jsonAnswer({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: redeemed.owner,
      purePhoneNumber: redeemed.owner,
      countryCode: '86',
      watermark: { timestamp: Math.floor(redeemed.mintedAt / 1000), appid: world.settings.wechatAppId },
    },
  })
}
