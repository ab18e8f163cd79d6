import { z } from 'zod'
import { FileView } from '../files/files.endpoints.ts'
import { CivilDate, Id, Instant } from '../list.ts'
import { liableParties } from '../vocabulary/warranty.ts'
import { PartWarranty } from './warranty.ts'
import { CaseQuotation, CaseRating, CaseVisit, Material, QuotationLine, ReturnVisit, VisitTime } from './work.ts'
import {
  caseKinds,
  caseSeverities,
  caseStates,
  clockConditions,
  clockNames,
  customerCaseActions,
  dayParts,
  mostCasePhotos,
  mostPreferredTimes,
  pauseReasons,
  staffCaseActions,
  workStages,
} from '../vocabulary/cases.ts'

/** One promise of a case at the moment of the answer. */
export const CaseClock = z.object({
  name: z.enum(clockNames),
  /** 1 from the beginning, one more with every reopening. */
  round: z.int(),
  condition: z.enum(clockConditions),
  startedAt: Instant,
  /** What was promised, in minutes of its own counting. */
  withinMinutes: z.int(),
  /** How much of it has passed. */
  passedMinutes: z.int(),
  /** Null while it stands still. */
  dueAt: Instant.nullable(),
  metAt: Instant.nullable(),
  missedAt: Instant.nullable(),
  paused: z.object({ reason: z.enum(pauseReasons), since: Instant }).nullable(),
})

/** A case in a list. */
export const CaseCard = z.object({
  id: Id,
  /** As people say it on the phone, `1000 0013`. */
  number: z.string(),
  kind: z.enum(caseKinds),
  category: z.string(),
  place: z.string(),
  words: z.string(),
  state: z.enum(caseStates),
  severity: z.enum(caseSeverities),
  openedAt: Instant,
  /** Who has it. */
  officer: z.string().nullable(),
  /** The team that sees to it, and who of it. */
  team: z.string().nullable(),
  engineer: z.string().nullable(),
  /** The clock that ends first of those that run. */
  dueAt: Instant.nullable(),
})

/** What happened, as somebody reads it. */
export const CaseEvent = z.object({
  id: Id,
  at: Instant,
  kind: z.string(),
  actor: z.enum(['customer', 'staff', 'system']),
  name: z.string(),
  words: z.string().nullable(),
  photos: z.array(FileView),
  /** Colleagues read it, the customer does not. */
  internal: z.boolean(),
  /** To whom it went: a team, an engineer, a colleague. */
  to: z.string().nullable(),
  /** Of an appointment. */
  visit: VisitTime.nullable(),
  /** Of a record of the work. */
  stage: z.enum(workStages).nullable(),
  materials: z.array(Material),
  /** Of a rating. */
  stars: z.int().nullable(),
  /** Whoever reads it now did it. */
  isMine: z.boolean(),
})

/** A part of a day on which somebody would like to be visited. */
export const PreferredTime = z.object({ on: CivilDate, part: z.enum(dayParts) })

const Whole = CaseCard.extend({
  homeId: Id,
  /** The server's own time, by which a phone whose clock is wrong counts down. */
  answeredAt: Instant,
  photos: z.array(FileView),
  clocks: z.array(CaseClock),
  /** The promised day of the plan in force. */
  promisedOn: CivilDate.nullable(),
  preferredTimes: z.array(PreferredTime),
  /** As on the day of the report; null for what has none: a complaint, a question. */
  warranty: PartWarranty.nullable(),
  /** Who is liable as things stand; staff may have found it to be another than the warranty says. */
  liable: z.enum(liableParties).nullable(),
  visit: CaseVisit.nullable(),
  /** The last one; to the household only those who act for the owner read it. */
  quotation: CaseQuotation.nullable(),
  rating: CaseRating.nullable(),
  /** The latest first. */
  events: z.array(CaseEvent),
})
export const CustomerCase = Whole.extend({ allowedActions: z.array(z.enum(customerCaseActions)) })
export const StaffCase = Whole.extend({
  projectId: Id,
  /** `云栖澜庭 3 幢 2 单元 1602`. */
  home: z.string(),
  returnVisit: ReturnVisit.nullable(),
  allowedActions: z.array(z.enum(staffCaseActions)),
})
export const StaffCaseCard = CaseCard.extend({
  projectId: Id,
  home: z.string(),
  missed: z.int(),
  /** Urgings since a person last answered. */
  urges: z.int(),
  /** Of the round that runs now. */
  clocks: z.array(CaseClock),
})

/** How many cases are open, and where somebody has to look. */
export const CaseCounts = z.object({
  open: z.int(),
  mine: z.int(),
  /** Nobody has taken them. */
  nobody: z.int(),
  /** A promise is broken now. */
  late: z.int(),
  /** The next promise ends within two hours. */
  soon: z.int(),
  /** No clock runs: they wait for the customer, or every promise has been kept. */
  calm: z.int(),
  /** By days since the report: up to 7, 14, 30, more. */
  ages: z.tuple([z.int(), z.int(), z.int(), z.int()]),
})

const words = z.string().trim().min(2).max(1000)
export const CaseReport = z.object({
  kind: z.enum(caseKinds),
  /** A key of the categories that the form offers. */
  categoryKey: z.string().max(40),
  place: z.string().trim().min(1).max(30),
  words,
  photoIds: z.array(Id).max(mostCasePhotos),
  preferredTimes: z.array(PreferredTime).max(mostPreferredTimes).default([]),
})

/** Reports that may be about the same thing: look before you report. */
export const CaseDuplicates = z.object({
  /** Of the own home, open and recent, the latest first. */
  mine: z.array(CaseCard),
  /** Of other homes of the building, for what all share; how many, never whose or in which words. */
  building: z.object({ count: z.int(), states: z.array(z.object({ state: z.enum(caseStates), count: z.int() })) }),
})

export const CustomerCaseStep = z.discriminatedUnion('action', [
  z.object({
    action: z.enum(['say', 'reopen', 'reject_visit']),
    words,
    photoIds: z.array(Id).max(mostCasePhotos).default([]),
  }),
  z.object({ action: z.enum(['urge', 'confirm', 'cancel', 'accept_visit', 'accept_quote', 'decline_quote']) }),
  z.object({ action: z.literal('rate'), stars: z.int().min(1).max(5), words: z.string().trim().max(1000).default('') }),
])
export const StaffCaseStep = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['take', 'pick', 'arrive']) }),
  z.object({ action: z.literal('assign'), engineerId: Id }),
  z.object({ action: z.literal('route'), teamId: Id }),
  z.object({ action: z.enum(['reply', 'ask', 'diagnose', 'finish', 'note', 'call_back']), words }),
  z.object({ action: z.literal('plan'), words, promisedOn: CivilDate }),
  z.object({ action: z.literal('regrade'), severity: z.enum(caseSeverities), words }),
  VisitTime.extend({ action: z.literal('propose'), words }),
  z.object({
    action: z.literal('log'),
    words,
    stage: z.enum(workStages),
    photoIds: z.array(Id).max(mostCasePhotos).default([]),
    materials: z.array(Material).max(30).default([]),
  }),
  z.object({ action: z.literal('quote'), words, lines: z.array(QuotationLine).min(1).max(30) }),
  z.object({ action: z.literal('hand'), staffId: Id, words }),
  z.object({ action: z.literal('judge'), part: z.string().max(40).nullable(), liable: z.enum(liableParties), words }),
])
