import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'

/** A delay was announced, said anew or taken back: once per version. */
export const delayTold = defineEvent({
  name: 'delay-told.v1',
  payload: z.object({ announcementId: z.uuid(), version: z.int() }),
})
