import type { PlatformRoute } from './http/route.ts'
import { smsRoutes } from './sms/sms-routes.ts'
import { wechatRoutes } from './wechat/wechat-routes.ts'

/** Everything the sandbox stands in for; a further area (payment, messages) adds its list here. */
export const platformRoutes: readonly PlatformRoute[] = [...wechatRoutes, ...smsRoutes]
