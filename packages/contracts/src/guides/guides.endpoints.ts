import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Fen, Id } from '../list.ts'
import { DeedGuide, FundGuide } from './shapes.ts'

export const GuidesScreen = z.object({
  /** City whose rules these are; null where only the general ones are known. */
  city: z.string().nullable(),
  fund: FundGuide,
  deed: DeedGuide,
  home: z.object({
    label: z.string(),
    projectName: z.string(),
    /** Hundredths of a square metre. */
    area: z.int().nullable(),
    total: Fen.nullable(),
  }),
  /** How the provident-fund loan of this purchase stands; `none` where it has none. */
  fundLoan: z.enum(['none', 'ahead', 'running', 'refused', 'approved', 'paid_out']),
  /** The clock of the title deed: the day it began, its last day, and what is left. */
  deedClock: z
    .object({
      done: z.boolean(),
      /** Name of the step that begins it. */
      from: z.string(),
      begunOn: CivilDate.nullable(),
      days: z.int(),
      endsOn: CivilDate.nullable(),
      /** Below nought once it has ended. */
      daysLeft: z.int().nullable(),
      source: z.string(),
    })
    .nullable(),
  /** Keys of the paper pack that somebody of the home has ticked. */
  ticked: z.array(z.string()),
  today: CivilDate,
})

const HomeId = z.object({ homeId: Id })

export const guides = defineEndpoints({
  'GET /homes/:homeId/guides': {
    summary: 'Provident fund and title deed for a home: the rules of its city, and where it stands',
    access: 'member',
    params: HomeId,
    response: GuidesScreen,
    errors: ['home.not_found', 'journey.not_found'],
  },
  'PUT /homes/:homeId/guides/pack/:item': {
    summary: 'Tick a paper of the pack for school and household registration, or take the tick away',
    access: 'member',
    params: HomeId.extend({ item: z.string().max(64) }),
    repeat: 'natural',
    body: z.object({ ticked: z.boolean() }),
    response: z.object({ ticked: z.array(z.string()) }),
    errors: ['home.not_found', 'journey.not_found', 'guide.item_not_found'],
  },
})
