import { z } from 'zod'
import { defineEvent } from '../../platform/events/event.js'
import { journeysPerEvent } from '../journeys/index.js'

/** Journeys whose payment plan or payments changed; told once per write, in parts of {@link journeysPerEvent}. */
export const moneyChanged = defineEvent({
  name: 'money-changed.v1',
  payload: z.object({ journeyIds: z.array(z.uuid()).min(1).max(journeysPerEvent) }),
})
