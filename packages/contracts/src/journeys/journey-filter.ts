import { z } from 'zod'
import { Id } from '../list.ts'
import { actors, paymentWays, stages } from '../vocabulary/journeys.ts'

/** What narrows the journeys of staff, in their list and wherever they choose homes. */
export const JourneyFilter = z.object({
  projectId: Id.optional(),
  building: z.string().max(32).optional(),
  paymentWay: z.enum(paymentWays).optional(),
  stage: z.enum(stages).optional(),
  /** Whose turn it is. */
  turn: z.enum(actors).optional(),
  /** Only those with an open risk. Absent means all; as text in an address. */
  risky: z.literal([true, 'true']).optional(),
  /** Room number, customer's whole name, contract number, or a whole phone number. */
  q: z.string().trim().max(40).optional(),
})
