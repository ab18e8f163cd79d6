import type { PlatformRoute } from '../http/route.ts'
import { sendNotice } from '../notices/send-notice.ts'
import { wechatError } from './errcode.ts'
import { getUserPhoneNumber } from './get-user-phone-number.ts'
import { jscode2session } from './jscode2session.ts'
import { stableToken } from './stable-token.ts'

const ofWechat = { refuse: wechatError, busyCode: '-1' }

export const wechatRoutes: readonly PlatformRoute[] = [
  {
    ...ofWechat,
    method: 'GET',
    path: '/sns/jscode2session',
    label: '微信登录',
    wrongMethodCode: '43001',
    answer: jscode2session,
  },
  {
    ...ofWechat,
    method: 'POST',
    path: '/cgi-bin/stable_token',
    label: '接口凭据',
    wrongMethodCode: '43002',
    answer: stableToken,
  },
  {
    ...ofWechat,
    method: 'POST',
    path: '/wxa/business/getuserphonenumber',
    label: '微信手机号',
    wrongMethodCode: '43002',
    answer: getUserPhoneNumber,
  },
  {
    ...ofWechat,
    method: 'POST',
    path: '/cgi-bin/message/subscribe/send',
    label: '订阅消息',
    wrongMethodCode: '43002',
    answer: sendNotice,
  },
]
