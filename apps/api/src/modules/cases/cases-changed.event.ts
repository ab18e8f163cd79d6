import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'

/**
 * Something happened to a case: told once per row of its history. `did` is what the row says: `opened`, an action
 * (`reply`, `finish`, `urge`, …), `escalated`, `settle`. `eventId` is the row: a good key for what must be done once.
 */
export const casesChanged = defineEvent({
  name: 'cases-changed.v1',
  payload: z.object({ caseId: z.uuid(), eventId: z.uuid(), did: z.string() }),
})
