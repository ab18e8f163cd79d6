import { z } from 'zod'
import { CivilDate } from '../list.ts'
import { liableParties, warrantyStates } from '../vocabulary/warranty.ts'

/** What the warranty of one part of a home comes to on a day, and who is liable by it. */
export const PartWarranty = z.object({
  part: z.string(),
  /** `防水、防渗漏`. */
  name: z.string(),
  state: z.enum(warrantyStates),
  /** The last day; null where nobody knows. */
  until: CivilDate.nullable(),
  /** A day that is still missing can only make it later. */
  isAtLeast: z.boolean(),
  /** What it counts from, and by which rule. */
  basis: z.string().nullable(),
  /** Why it is not known. */
  why: z.string().nullable(),
  liable: z.enum(liableParties),
  /** Who sees to it and who pays, in a sentence. */
  words: z.string(),
})
