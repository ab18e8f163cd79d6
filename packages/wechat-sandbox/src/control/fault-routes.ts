import { ANY_PATH, FAULT_MODES, type Fault } from '../faults/fault-book.ts'
import { platformRoutes } from '../platform-routes.ts'
import { controlRoute, type ControlAction } from './control-route.ts'
import { ControlMistake, optionalNumber, optionalText, type Fields } from './fields.ts'

const setFault: ControlAction = (fields, world) => {
  world.faults.set(readFault(fields))
  return { items: world.faults.list() }
}

const clearFaults: ControlAction = (fields, world) => {
  world.faults.clear(optionalText(fields, 'path'))
  return { items: world.faults.list() }
}

function readFault(fields: Fields): Fault {
  const path = optionalText(fields, 'path')
  const paths = [ANY_PATH, ...platformRoutes.map((route) => route.path)]
  if (path === undefined || !paths.includes(path)) throw new ControlMistake(`path must be one of ${paths.join(', ')}`)
  const mode = FAULT_MODES.find((known) => known === fields.mode)
  if (mode === undefined) throw new ControlMistake(`mode must be one of ${FAULT_MODES.join(', ')}`)
  const errcode = optionalText(fields, 'errcode')
  const times = optionalNumber(fields, 'times', 1)
  const delayMs = optionalNumber(fields, 'delayMs', 0)
  return {
    path,
    mode,
    ...(errcode !== undefined && { errcode }),
    ...(times !== undefined && { times }),
    ...(delayMs !== undefined && { delayMs }),
  }
}

export const faultRoutes = [
  controlRoute('GET', 'faults', (_fields, world) => ({ items: world.faults.list() })),
  controlRoute('POST', 'faults', setFault),
  controlRoute('DELETE', 'faults', clearFaults),
  // Forms know no DELETE.
  controlRoute('POST', 'faults/clear', clearFaults),
]
