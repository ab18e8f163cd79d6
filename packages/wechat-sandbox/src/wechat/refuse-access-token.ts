import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { wechatError } from './errcode.ts'

/** The error that a call with this `access_token` deserves, `undefined` where the token is good. */
export function refuseAccessToken(call: Call, world: World): Answer | undefined {
  const token = call.query.get('access_token')
  if (!token) return wechatError('41001')
  const state = world.accessTokens.check(token)
  if (state === 'valid') return undefined
  return wechatError(state === 'expired' ? '42001' : '40001')
}
