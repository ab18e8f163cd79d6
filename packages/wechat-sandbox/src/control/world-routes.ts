import { resetWorld } from '../world.ts'
import { controlRoute, type ControlAction } from './control-route.ts'
import { ControlMistake, optionalNumber } from './fields.ts'

const reset: ControlAction = (_fields, world) => {
  resetWorld(world)
  return {}
}

/** Sets how far the sandbox's clock is from the real one; 0 puts it right again. */
const moveClock: ControlAction = (fields, world) => {
  const offsetMs = optionalNumber(fields, 'offsetMs', Number.MIN_SAFE_INTEGER)
  if (offsetMs === undefined) throw new ControlMistake('offsetMs is missing')
  world.clock.offsetMs = offsetMs
  return { now: new Date(world.clock.now()).toISOString() }
}

const switchSmsLimits: ControlAction = (fields, world) => {
  const enabled = String(fields.enabled)
  if (enabled !== 'true' && enabled !== 'false') throw new ControlMistake('enabled must be true or false')
  world.smsLimits.enabled = enabled === 'true'
  return { enabled: world.smsLimits.enabled }
}

export const worldRoutes = [
  controlRoute('POST', 'reset', reset),
  controlRoute('POST', 'clock', moveClock),
  controlRoute('POST', 'sms-limits', switchSmsLimits),
]
