import { z } from 'zod'
import { Fen, Id, Instant } from '../list.ts'
import { quotationStates, visitStates } from '../vocabulary/cases.ts'

/** From when to when somebody is expected. */
export const VisitTime = z.object({ startsAt: Instant, endsAt: Instant })
/** The appointment that stands, or the last one. */
export const CaseVisit = VisitTime.extend({ id: Id, state: z.enum(visitStates), proposer: z.string() })

const quantity = z.int().positive().max(9999)
export const Material = z.object({
  name: z.string().trim().min(1).max(40),
  quantity,
  unit: z.string().trim().min(1).max(10),
})
/** `price` of one unit. */
export const QuotationLine = Material.extend({ price: Fen.max(100_000_00) })
export const CaseQuotation = z.object({
  id: Id,
  state: z.enum(quotationStates),
  lines: z.array(QuotationLine),
  total: Fen,
  at: Instant,
  decidedAt: Instant.nullable(),
})

export const CaseRating = z.object({ stars: z.int().min(1).max(5), at: Instant })
/** After few stars somebody calls: by then, and when it was done. */
export const ReturnVisit = z.object({ dueAt: Instant, doneAt: Instant.nullable() })
