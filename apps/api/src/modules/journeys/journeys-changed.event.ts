import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'

/** At most this many journeys in one event. */
export const journeysPerEvent = 500

/** Journeys that began, or whose nodes, template or sale changed; told once per write, in parts of {@link journeysPerEvent}. */
export const journeysChanged = defineEvent({
  name: 'journeys-changed.v1',
  payload: z.object({ journeyIds: z.array(z.uuid()).min(1).max(journeysPerEvent) }),
})
