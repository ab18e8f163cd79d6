import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'

/** At most this many risks in one event. */
export const risksPerEvent = 1_000

/** Risks of rules that were opened, or have become graver; told once per write, in parts of {@link risksPerEvent}. */
export const risksRaised = defineEvent({
  name: 'risks-raised.v1',
  payload: z.object({ riskIds: z.array(z.uuid()).min(1).max(risksPerEvent) }),
})

/** A broadcast has come to the journeys after one and up to another, in the order of their ids; ids alone would be too many. */
export const broadcastSpread = defineEvent({
  name: 'broadcast-spread.v1',
  payload: z.object({ broadcastId: z.uuid(), after: z.uuid().nullable(), until: z.uuid() }),
})
