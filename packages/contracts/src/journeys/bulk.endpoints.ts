import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id } from '../list.ts'
import { bulkActions, bulkObstacles } from '../vocabulary/bulk-changes.ts'
import { journeyEditors } from '../vocabulary/staff.ts'
import { JourneyFilter } from './journey-filter.ts'

/** Homes picked row by row, or everything under a filter (a whole building, a whole project). */
export const JourneySelection = z.union([
  z.strictObject({ journeyIds: z.array(Id).min(1).max(200) }),
  z.strictObject({ filter: JourneyFilter }),
])

/** A change that says nothing would only fill the histories. */
const saysSomething = ({ action, plannedOn, note }: { action: string; plannedOn?: unknown; note?: unknown }): boolean =>
  action !== 'update' || plannedOn !== undefined || note !== undefined
const nothingSaid = { error: '请填写计划日期或给客户的说明', path: ['plannedOn'] }

/** What is to become of the homes, as the preview takes it. */
const Intent = z.object({
  selection: JourneySelection,
  nodeKey: z.string().max(64),
  action: z.enum(bulkActions),
  /** The day it happened; today unless told. Of `complete` only. */
  on: CivilDate.optional(),
  /** Of `update` only; null takes the plan away. */
  plannedOn: CivilDate.nullable().optional(),
  /** What the customers read under the node. */
  note: z.string().trim().max(200).nullable().optional(),
})
const Change = Intent.extend({
  /** Why; kept in the history of each home, for staff. */
  reason: z.string().trim().min(1, '请写明原因').max(200),
  /** From the preview, so that nobody overwrites what they have not seen. */
  seen: z.string().max(64),
})

export const BulkIntent = Intent.refine(saysSomething, nothingSaid)
export const BulkChange = Change.refine(saysSomething, nothingSaid)

export const BulkOutcome = z.object({
  /** Homes under the selection that the one who asks may change. */
  homes: z.int(),
  changes: z.int(),
  /** Are so already. */
  already: z.int(),
  cannot: z.array(
    z.object({
      obstacle: z.enum(bulkObstacles),
      count: z.int(),
      /** Up to five of these homes. */
      examples: z.array(z.string()),
    }),
  ),
  /** Nodes that open by it, the most frequent first. */
  opens: z.array(z.object({ name: z.string(), count: z.int() })),
})

const errors = ['journey.not_found', 'node.too_many'] as const

export const bulkChanges = defineEndpoints({
  'POST /staff/journeys/bulk/nodes': {
    summary: 'The nodes of many homes, with how many homes are where',
    access: { staff: journeyEditors },
    repeat: 'natural',
    body: z.object({ selection: JourneySelection }),
    response: z.object({
      homes: z.int(),
      items: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          scope: z.enum(['home', 'building']),
          waiting: z.int(),
          running: z.int(),
          finished: z.int(),
        }),
      ),
      today: CivilDate,
    }),
    errors: ['journey.not_found', 'node.too_many'],
  },
  'POST /staff/journeys/bulk/preview': {
    summary: 'What a change of one node of many homes would do',
    access: { staff: journeyEditors },
    repeat: 'natural',
    body: BulkIntent,
    response: BulkOutcome.extend({ /** Sent back with the change. */ seen: z.string() }),
    errors,
  },
  'POST /staff/journeys/bulk/changes': {
    summary: 'Change one node of many homes: all that can, in one write',
    access: { staff: journeyEditors },
    repeat: 'key',
    body: BulkChange,
    response: BulkOutcome,
    errors: [...errors, 'request.conflict'],
  },
})
