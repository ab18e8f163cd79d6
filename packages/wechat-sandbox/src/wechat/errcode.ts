import { randomBytes } from 'node:crypto'
import { jsonAnswer, type Answer } from '../http/answer.ts'

/** WeChat's global error codes with WeChat's own words (developers.weixin.qq.com, 全局错误码). */
const MESSAGES: Readonly<Record<string, string>> = {
  '-1': 'system error',
  '40001': 'invalid credential, access_token is invalid or not latest',
  '40002': 'invalid grant_type',
  '40003': 'invalid openid',
  '40013': 'invalid appid',
  '40029': 'invalid code',
  '40037': 'invalid template_id',
  '40097': 'invalid args',
  '40125': 'invalid appsecret',
  '40163': 'code been used',
  '41001': 'access_token missing',
  '41002': 'appid missing',
  '41004': 'appsecret missing',
  '41008': 'missing code',
  '42001': 'access_token expired',
  '43001': 'require GET method',
  '43002': 'require POST method',
  '43101': 'user refuse to accept the msg',
  '44002': 'empty post data',
  '45009': 'reach max api daily quota limit',
  '45011': 'api minute-quota reach limit, must slower, retry next minute',
  '47001': 'data format error',
  '47003': 'argument invalid! data.value invalid',
}

/** WeChat reports errors with status 200 and `errcode` in the body. */
export function wechatError(errcode: string): Answer {
  const errmsg = `${MESSAGES[errcode] ?? 'unknown error'}, rid: ${requestId()}`
  return jsonAnswer({ errcode: Number(errcode), errmsg }, errcode)
}

function requestId(): string {
  return [4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-')
}
