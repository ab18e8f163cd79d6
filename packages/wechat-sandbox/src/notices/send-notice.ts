import { jsonAnswer, type Answer } from '../http/answer.ts'
import { jsonObject, textField, type JsonObject } from '../http/json-body.ts'
import type { Call } from '../http/route.ts'
import { wechatError } from '../wechat/errcode.ts'
import { refuseAccessToken } from '../wechat/refuse-access-token.ts'
import type { World } from '../world.ts'
import { fieldFits } from './field-rules.ts'
import { noticeTemplates, type NoticeTemplate } from './notice-template.ts'

/** subscribeMessage.send: the token, then who and which template, then every field, and the consent last. */
export function sendNotice(call: Call, world: World): Answer {
  const refused = refuseAccessToken(call, world)
  if (refused !== undefined) return refused
  if (call.body.length === 0) return wechatError('44002')
  const body = jsonObject(call.body)
  if (body === undefined) return wechatError('47001')
  const openid = textField(body, 'touser')
  if (openid === undefined || !world.loginCodes.list().some(({ owner }) => owner.openid === openid))
    return wechatError('40003')
  const template = noticeTemplates.find(({ id }) => id === body.template_id)
  if (template === undefined) return wechatError('40037')
  const lines = linesOf(template, body.data)
  if (lines === undefined) return wechatError('47003')
  if (!world.subscriptions.use(openid, template.id)) return wechatError('43101')
  const sentAt = new Date(world.clock.now()).toISOString()
  const { id: templateId, title } = template
  world.notices.add({ sentAt, openid, templateId, title, page: textField(body, 'page') ?? '', lines })
  return jsonAnswer({ errcode: 0, errmsg: 'ok' })
}

function linesOf({ fields }: NoticeTemplate, data: unknown): { name: string; value: string }[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const given = data as Record<string, JsonObject | undefined>
  const names = Object.keys(fields)
  if (Object.keys(given).some((field) => !names.includes(field))) return undefined
  const lines = names.flatMap((field) => {
    const value = textField(given[field] ?? {}, 'value')
    return value !== undefined && fieldFits(field, value) ? [{ name: fields[field] ?? field, value }] : []
  })
  return lines.length === names.length ? lines : undefined
}
