import type { Answer } from '../http/answer.ts'
import { jsonObject } from '../http/json-body.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'
import { mainlandPhone } from './mainland-phone.ts'
import { refuseSignature } from './refuse-signature.ts'
import { readSendOrder, refuseOrder, type SendOrder } from './send-order.ts'
import { sendStatus, type SendStatus } from './send-status.ts'
import { tencentAnswer, tencentError } from './tencent-answer.ts'

/** SendSms, version 2021-01-11: the signature first, then the request, then number by number. */
export function sendSms(call: Call, world: World): Answer {
  const badSignature = refuseSignature(call, world)
  if (badSignature !== undefined) return tencentError(badSignature)
  if (call.headers['x-tc-action'] !== 'SendSms') return tencentError('InvalidAction')
  if (call.headers['x-tc-version'] !== '2021-01-11') return tencentError('NoSuchVersion')
  const body = jsonObject(call.body)
  if (body === undefined) return tencentError('FailedOperation.JsonParseFail')
  const order = readSendOrder(body)
  if (typeof order === 'string') return tencentError(order)
  const statuses = order.phones.map((phone) => sendOne(phone, order, world))
  const failed = statuses.find((status) => status.Code !== 'Ok')
  return tencentAnswer({ SendStatusSet: statuses }, failed?.Code ?? 'ok')
}

function sendOne(phone: string, order: SendOrder, world: World): SendStatus {
  const digits = mainlandPhone(phone)
  if (digits === undefined) {
    return sendStatus('InvalidParameterValue.IncorrectPhoneNumber', phone, order.sessionContext)
  }
  const number = `+86${digits}`
  const now = world.clock.now()
  const refused = refuseOrder(order, world.settings) ?? world.smsLimits.broken(number, now)
  const status = sendStatus(refused ?? 'Ok', number, order.sessionContext)
  if (refused === undefined) {
    world.smsLimits.note(number, now)
    world.outbox.add({
      sentAt: new Date(now).toISOString(),
      phone: number,
      signName: order.signName,
      templateId: order.templateId,
      templateParams: order.params,
      serialNo: status.SerialNo,
    })
  }
  return status
}
