import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Fen, Id } from '../list.ts'

/** One thing ahead in one of my homes. */
export const AgendaItem = z.object({
  homeId: Id,
  /** `3 幢 2 单元 1602` */
  home: z.string(),
  projectName: z.string(),
  /** `todo`: mine to do; `payment`: mine to pay; the others happen by themselves. Open-ended. */
  kind: z.enum(['todo', 'payment', 'milestone', 'promise', 'legal']),
  title: z.string(),
  /** Null for what may be done now and has no day set. */
  on: CivilDate.nullable(),
  /** Still to be paid, for payments. */
  amount: Fen.nullable(),
  /** The step it belongs to; null for payments. */
  nodeKey: z.string().nullable(),
})

export const agenda = defineEndpoints({
  'GET /agenda': {
    summary: 'What lies ahead in all my homes, by day; homes that I rent contribute nothing',
    access: 'customer',
    response: z.object({ items: z.array(AgendaItem), homes: z.int(), today: CivilDate }),
  },
})
