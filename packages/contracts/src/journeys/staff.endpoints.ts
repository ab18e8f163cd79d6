import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Officer } from '../homes/shapes.ts'
import { CivilDate, Id, listOf, Page } from '../list.ts'
import { actors, journeyOrders, nodeActions, paymentWays, saleKinds, stages } from '../vocabulary/journeys.ts'
import { officeRoles, journeyEditors } from '../vocabulary/staff.ts'
import { JourneyFilter } from './journey-filter.ts'
import { Risk } from '../risks/shapes.ts'
import { HistoryEntry, NodeDetail, Progress } from './shapes.ts'

export const StaffJourneyRow = z.object({
  id: Id,
  homeLabel: z.string(),
  projectName: z.string(),
  customerNameMasked: z.string(),
  phoneMasked: z.string(),
  paymentWay: z.enum(paymentWays),
  saleKind: z.enum(saleKinds),
  stage: z.enum(stages),
  progress: Progress,
  /** The gravest open one, in the words that the owner reads; of equals the one with the nearest deadline. */
  risk: Risk.pick({ title: true, severity: true, deadline: true }).nullable(),
  openRisks: z.int(),
})

export const StaffJourney = StaffJourneyRow.extend({
  homeId: Id,
  projectId: Id,
  officer: Officer.nullable(),
  /** The open ones, the gravest first. */
  risks: z.array(Risk),
  /** Papers that customers have sent and nobody has decided on. */
  papersToCheck: z.int(),
  templateVersion: z.int(),
  nodes: z.array(
    NodeDetail.extend({
      /** Actions open to the one who asks, now. */
      allowedActions: z.array(z.enum(nodeActions)),
      /** Rises with every change; sent back with an action, so that nobody overwrites what they have not seen. */
      version: z.int(),
      optional: z.boolean(),
    }),
  ),
  history: z.array(
    HistoryEntry.extend({
      nodeKey: z.string(),
      nodeName: z.string(),
      /** For staff only. */ reason: z.string().nullable(),
      /** How many homes were changed at once with this one; null for a change of its own. */
      bulkSize: z.int().nullable(),
    }),
  ),
  today: CivilDate,
})

export const ActOnNode = z.object({
  action: z.enum(nodeActions),
  /** The node's version as the caller saw it. */
  version: z.int().nonnegative(),
  /** The day it happened; today unless told. */
  on: CivilDate.optional(),
  /** Why; needed for skip, refuse, reopen. Kept in the history. */
  reason: z.string().trim().max(200).optional(),
  /** What the customer reads under the node. */
  note: z.string().trim().max(200).nullable().optional(),
  turn: z.enum(actors).optional(),
  todo: z.string().trim().min(1).max(60).optional(),
  dueOn: CivilDate.nullable().optional(),
  plannedOn: CivilDate.nullable().optional(),
  /** Keys of the documents received so far. */
  received: z.array(z.string().max(64)).max(40).optional(),
})

export const staffJourneys = defineEndpoints({
  'GET /staff/projects': {
    summary: 'The projects I work in',
    access: { staff: officeRoles },
    response: z.object({ items: z.array(z.object({ id: Id, name: z.string(), buildings: z.array(z.string()) })) }),
  },
  'GET /staff/journeys': {
    summary: 'Journeys of my projects by project, building, unit and room as people count them, or by their risks',
    access: { staff: officeRoles },
    query: Page.extend({
      ...JourneyFilter.shape,
      /** `place` unless told; `risk` has the gravest and nearest deadline first, then those without any by place. */
      order: z.enum(journeyOrders).optional(),
    }),
    response: listOf(StaffJourneyRow).extend({
      /** Under the whole filter. */
      total: z.int(),
      /** Under the filter without `turn`: how many wait for each; one journey may wait for several. */
      turns: z.record(z.enum(actors), z.int()),
      /** Under the filter without `turn`, each journey once. */
      totalOfAnyTurn: z.int(),
      /** Under the filter without `turn`: those with an open risk. */
      totalRisky: z.int(),
    }),
  },
  'GET /staff/journeys/:journeyId': {
    summary: 'One journey with its graph, what may be done, and its history',
    access: { staff: officeRoles },
    params: z.object({ journeyId: Id }),
    response: StaffJourney,
    errors: ['journey.not_found'],
  },
  'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions': {
    summary: 'Advance, skip, refuse, correct or annotate a node',
    access: { staff: journeyEditors },
    params: z.object({ journeyId: Id, nodeKey: z.string().max(64) }),
    repeat: 'key',
    body: ActOnNode,
    response: StaffJourney,
    errors: [
      'journey.not_found',
      'node.not_found',
      'node.not_allowed_now',
      'node.date_invalid',
      'node.reason_required',
      'request.conflict',
    ],
  },
})
