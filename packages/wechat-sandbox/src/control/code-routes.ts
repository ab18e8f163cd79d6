import { mainlandPhone } from '../sms/mainland-phone.ts'
import { newOpenid, type WechatUser } from '../wechat/wechat-user.ts'
import { controlRoute, type ControlAction } from './control-route.ts'
import { ControlMistake, optionalText } from './fields.ts'

/** What `wx.login` does on a phone: a code for a person, by default a new one. */
const mintLoginCode: ControlAction = (fields, world) => {
  const openid = optionalText(fields, 'openid') ?? newOpenid()
  const unionid = optionalText(fields, 'unionid')
  const user: WechatUser = unionid === undefined ? { openid } : { openid, unionid }
  return { code: world.loginCodes.mint(user), openid }
}

/** What a tap on `<button open-type="getPhoneNumber">` does. */
const mintPhoneCode: ControlAction = (fields, world) => {
  const phone = mainlandPhone(optionalText(fields, 'phone') ?? '')
  if (phone === undefined) throw new ControlMistake('phone must be a mainland mobile number of 11 digits')
  return { code: world.phoneCodes.mint(phone) }
}

export const codeRoutes = [
  controlRoute('POST', 'login-codes', mintLoginCode),
  controlRoute('POST', 'phone-codes', mintPhoneCode),
]
