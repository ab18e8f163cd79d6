import { mainlandPhone } from '../sms/mainland-phone.ts'
import { controlRoute, type ControlAction } from './control-route.ts'
import { ControlMistake, optionalText } from './fields.ts'

/** The messages sent, newest first, of all numbers or of one. */
const readOutbox: ControlAction = (fields, world) => {
  const asked = optionalText(fields, 'phone')
  if (asked === undefined) return { items: world.outbox.list() }
  const phone = mainlandPhone(asked)
  if (phone === undefined) throw new ControlMistake('phone must be a mainland mobile number of 11 digits')
  return { items: world.outbox.list(`+86${phone}`) }
}

/** The calls received, newest first, of all platform routes or of one path. */
const readCalls: ControlAction = (fields, world) => ({ items: world.calls.list(optionalText(fields, 'path')) })

export const recordRoutes = [controlRoute('GET', 'outbox', readOutbox), controlRoute('GET', 'calls', readCalls)]
