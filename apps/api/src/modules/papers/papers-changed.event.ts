import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'

/** Papers of these journeys were brought, taken back, accepted or sent back. */
export const documentsChanged = defineEvent({
  name: 'documents-changed.v1',
  payload: z.object({ journeyIds: z.array(z.uuid()).min(1).max(500) }),
})
