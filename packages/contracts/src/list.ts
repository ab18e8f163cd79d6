import { z } from 'zod'

/** A page of a list: `next` encodes (sort key, id) of the last item, or is null at the end. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** What every list takes: the `next` of the page before, and how many items (50 unless told, 200 at most). */
export const Page = z.object({
  after: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

export const Nothing = z.object({})
export const Id = z.uuid()
/** A civil date, `YYYY-MM-DD`, in Asia/Shanghai. */
export const CivilDate = z.iso.date()
/** An instant, ISO-8601 in UTC. */
export const Instant = z.iso.datetime()
/** Money in fen, as a safe integer. */
export const Fen = z.int().nonnegative()
