import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id, Instant, listOf, Page } from '../list.ts'
import { actors, paymentWays, stages } from '../vocabulary/journeys.ts'
import { broadcastStates, riskSeverities } from '../vocabulary/risks.ts'
import { broadcasters } from '../vocabulary/staff.ts'

/** Whom a broadcast is for: running journeys for which all of this is true. */
export const BroadcastFilter = z.object({
  city: z.string().trim().min(1).max(20).optional(),
  projectId: Id.optional(),
  /** Its name, within the project. */
  building: z.string().max(32).optional(),
  bank: z.string().trim().min(1).max(40).optional(),
  paymentWay: z.enum(paymentWays).optional(),
  stage: z.enum(stages).optional(),
})

const Words = z.object({
  severity: z.enum(riskSeverities),
  title: z.string().trim().min(4, '标题至少写 4 个字').max(30, '标题最多 30 个字'),
  means: z.string().trim().min(8, '请写清楚这件事对业主意味着什么').max(200),
  /** Null: nothing is asked of the customer. */
  action: z.string().trim().min(2).max(200).nullable(),
  actor: z.enum(actors),
  deadline: CivilDate.nullable(),
  /** The last day on which it stands. */
  until: CivilDate,
})

export const NewBroadcast = Words.extend({
  filter: BroadcastFilter,
  /** How many homes the one who publishes has seen; another number is refused. */
  expected: z.int().positive(),
})

export const Broadcast = Words.extend({
  id: Id,
  state: z.enum(broadcastStates),
  filter: BroadcastFilter,
  /** Null where it was for all projects, or for several. */
  projectName: z.string().nullable(),
  /** Homes it is for, and homes that have it. */
  expected: z.int(),
  reached: z.int(),
  publishedBy: z.string(),
  publishedAt: Instant,
  endedAt: Instant.nullable(),
  endedWords: z.string().nullable(),
  /** Whether the one who asks may end it. */
  mayEnd: z.boolean(),
})

const access = { staff: broadcasters }

export const riskBroadcasts = defineEndpoints({
  'GET /staff/risk-broadcasts': {
    summary: 'Broadcasts that concern my projects, newest first',
    access,
    query: Page,
    response: listOf(Broadcast),
  },
  'GET /staff/risk-broadcasts/choices': {
    summary: 'Cities and banks of my projects, to filter by',
    access,
    response: z.object({ cities: z.array(z.string()), banks: z.array(z.string()) }),
  },
  'GET /staff/risk-broadcasts/audience': {
    summary: 'Exactly how many homes a filter means, and some of them, masked',
    access,
    query: BroadcastFilter,
    response: z.object({
      total: z.int(),
      sample: z.array(z.object({ homeLabel: z.string(), projectName: z.string(), customerNameMasked: z.string() })),
    }),
  },
  'POST /staff/risk-broadcasts': {
    summary: 'Tell every home under a filter; journeys that begin later are not touched',
    access,
    repeat: 'key',
    body: NewBroadcast,
    response: Broadcast,
    errors: ['broadcast.count_changed', 'broadcast.nobody'],
  },
  'POST /staff/risk-broadcasts/:broadcastId/end': {
    summary: 'Take it off all homes, with the words they read; ending it again changes nothing',
    access,
    params: z.object({ broadcastId: Id }),
    repeat: 'natural',
    body: z.object({ words: z.string().trim().min(2).max(60) }),
    response: Broadcast,
    errors: ['broadcast.not_found'],
  },
})
