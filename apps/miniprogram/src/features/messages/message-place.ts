import { routes } from '../../platform/routes'
import type { Message } from './use-inbox'

/** Where a tap on a message leads; undefined where everything is said. */
export function placeOf({ about, homeId }: Pick<Message, 'about' | 'homeId'>): string | undefined {
  if (!about || homeId === null) return undefined
  if (about.kind === 'risk') return routes.risk(homeId, about.id)
  return about.kind === 'delay' ? routes.delay(homeId, about.id) : routes.case(homeId, about.id)
}
