import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Fen, Id, Instant } from '../list.ts'
import { delayAnnouncers, delayChoices, delayStates } from '../vocabulary/delays.ts'
import { officeRoles, journeyEditors } from '../vocabulary/staff.ts'
import { CompensationEstimate, DelayVersion } from './shapes.ts'

const DelayId = z.object({ delayId: Id })

/** Which homes: one journey, one building, or the whole project. */
const Scope = z.object({
  projectId: Id,
  building: z.string().trim().min(1).max(32).optional(),
  journeyId: Id.optional(),
})
const Words = {
  cause: z.string().trim().min(4, '请写明原因，客户会读到').max(400),
  newOn: CivilDate,
  choices: z.array(z.enum(delayChoices)).min(1, '至少给一个选择').max(delayChoices.length),
  answerUntil: CivilDate,
}

export const StaffDelay = z.object({
  id: Id,
  projectName: z.string(),
  nodeKey: z.string(),
  nodeName: z.string(),
  scope: z.string(),
  state: z.enum(delayStates),
  version: z.int(),
  cause: z.string(),
  newOn: CivilDate,
  choices: z.array(z.enum(delayChoices)),
  answerUntil: CivilDate,
  at: Instant,
  by: z.string(),
  homes: z.int(),
  answers: z.record(z.enum(delayChoices), z.int()),
  unreplied: z.int(),
})

export const StaffDelayDetail = StaffDelay.extend({
  versions: z.array(DelayVersion),
  /** Those who have chosen first, then by label; 500 at most. */
  items: z.array(
    z.object({
      homeId: Id,
      journeyId: Id,
      homeLabel: z.string(),
      wasOn: CivilDate.nullable(),
      estimate: CompensationEstimate.nullable(),
      choice: z.enum(delayChoices).nullable(),
      chosenAt: Instant.nullable(),
      /** A proxy chose on the owner's behalf. */
      chosenByProxy: z.boolean(),
      reply: z.string().nullable(),
    }),
  ),
  mayAnnounce: z.boolean(),
  today: CivilDate,
})

const errors = ['delay.not_found', 'delay.withdrawn', 'request.conflict', 'delay.day_invalid'] as const

export const staffDelays = defineEndpoints({
  'GET /staff/delays': {
    summary: 'Delays told to homes of my projects, or to one of them, the newest first',
    access: { staff: officeRoles },
    query: z.object({ journeyId: Id.optional() }),
    response: z.object({ items: z.array(StaffDelay), mayAnnounce: z.boolean() }),
  },
  'POST /staff/delays/preview': {
    summary: 'How many homes a delay would be told to, and what it would cost by their contracts',
    access: { staff: delayAnnouncers },
    repeat: 'natural',
    body: Scope.extend({ nodeKey: z.string().max(64), newOn: CivilDate }),
    response: z.object({
      homes: z.int(),
      scope: z.string(),
      nodeName: z.string(),
      /** Of homes that are finished with it, or never had it. */
      untouched: z.int(),
      /** Homes with an estimate, the least, the most and the sum of them. */
      estimate: z.object({ homes: z.int(), least: Fen, most: Fen, sum: Fen, source: z.string() }).nullable(),
      mayTerminate: z.int(),
      seen: z.string(),
    }),
    errors: ['delay.no_homes', 'delay.day_invalid', 'node.too_many'],
  },
  'POST /staff/delays': {
    summary: 'Tell a delay: sets the planned day of every home and asks their owners',
    access: { staff: delayAnnouncers },
    repeat: 'key',
    body: Scope.extend({ nodeKey: z.string().max(64), ...Words, seen: z.string().max(64) }),
    response: z.object({ id: Id }),
    errors: ['delay.no_homes', 'delay.day_invalid', 'node.too_many', 'request.conflict'],
  },
  'GET /staff/delays/:delayId': {
    summary: 'One delay with what was said and what the customers chose',
    access: { staff: officeRoles },
    params: DelayId,
    response: StaffDelayDetail,
    errors: ['delay.not_found'],
  },
  'POST /staff/delays/:delayId/updates': {
    summary: 'Say it anew: another day, another cause',
    access: { staff: delayAnnouncers },
    params: DelayId,
    repeat: 'key',
    body: z.object({ ...Words, version: z.int() }),
    response: StaffDelayDetail,
    errors,
  },
  'POST /staff/delays/:delayId/withdrawal': {
    summary: 'Take it back: every home gets the day back that it had',
    access: { staff: delayAnnouncers },
    params: DelayId,
    repeat: 'key',
    body: z.object({ cause: Words.cause, version: z.int() }),
    response: StaffDelayDetail,
    errors,
  },
  'POST /staff/delays/:delayId/homes/:homeId/reply': {
    summary: 'Answer what a customer has chosen',
    access: { staff: journeyEditors },
    params: DelayId.extend({ homeId: Id }),
    repeat: 'key',
    body: z.object({ words: z.string().trim().min(2, '请写给客户的回复').max(400) }),
    response: StaffDelayDetail,
    errors: ['delay.not_found'],
  },
})
