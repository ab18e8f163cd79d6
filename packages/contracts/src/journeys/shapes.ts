import { z } from 'zod'
import { CaseCard } from '../cases/shapes.ts'
import { DelayCard } from '../delays/shapes.ts'
import { HomeCard, Officer } from '../homes/shapes.ts'
import { CivilDate, Instant } from '../list.ts'
import { HomeMoney } from '../money/shapes.ts'
import { OpenRisks, Risk } from '../risks/shapes.ts'
import { Paper } from '../papers/shapes.ts'
import { actors, lanes, nodePhases, nodeStates, paymentWays, ringSegments, saleKinds } from '../vocabulary/journeys.ts'

/** A running node in one card: whose turn, what, by when. */
export const CurrentNode = z.object({
  key: z.string(),
  name: z.string(),
  /** At most six characters, for the ring. */
  shortName: z.string(),
  turn: z.enum(actors),
  todo: z.string(),
  dueOn: CivilDate.nullable(),
  expectedOn: CivilDate,
})

/** Between which days most of `homes` finished ones would have got there. */
export const DayRange = z.object({ from: CivilDate, to: CivilDate, homes: z.int() })

export const Progress = z.object({
  done: z.int(),
  total: z.int(),
  percent: z.int(),
  /** One sentence that answers "what is happening": `贷款审批中，等您补交近 6 个月流水`. */
  headline: z.string(),
  /** One segment per node, in the order of the journey. */
  segments: z.array(z.enum(ringSegments)),
  /** The customer's own first, then by due date. */
  current: z.array(CurrentNode),
  /** Actual or predicted; null where the journey has no such node. */
  handoverOn: CivilDate.nullable(),
  /** Where most homes of ours would have got there; null without enough of them, and once it is done. */
  handoverRange: DayRange.nullable(),
  handedOver: z.boolean(),
  deedOn: CivilDate.nullable(),
  deedRange: DayRange.nullable(),
  deedDone: z.boolean(),
  /** The contract's own handover date, from the import. */
  handoverDueOn: CivilDate.nullable(),
})

export const HomeScreen = z.object({
  home: HomeCard.nullable(),
  /** Null: a home without a purchase on record, or a tenant, who sees none. */
  progress: Progress.nullable(),
  /** Null: no payment plan on record, or a reader who sees no money. */
  money: HomeMoney.nullable(),
  /** The gravest first; none for a tenant. */
  risks: OpenRisks,
  /** The newest delay that the home was told of and that still holds; none for a tenant. */
  delay: DelayCard.nullable(),
  /** Open cases, at most three, what waits for the household first; a tenant's are repairs and own reports. */
  cases: z.array(CaseCard),
  officer: Officer.nullable(),
  homes: z.array(HomeCard),
  today: CivilDate,
})

export const ChartNode = z.object({
  key: z.string(),
  name: z.string(),
  shortName: z.string(),
  lane: z.enum(lanes),
  dependsOn: z.array(z.string()),
  joinWords: z.string().nullable(),
  phase: z.enum(nodePhases),
  state: z.enum(nodeStates),
  turn: z.enum(actors),
  todo: z.string(),
  dueOn: CivilDate.nullable(),
  plannedOn: CivilDate.nullable(),
  actualOn: CivilDate.nullable(),
  /** Predicted for what is not finished. */
  expectedOn: CivilDate.nullable(),
  /** Days the actual or expected date lies behind the planned one; 0 when in time. */
  daysLate: z.int(),
  /** Staff's words on the delay or the state, which the customer reads. */
  note: z.string().nullable(),
})

export const JourneyScreen = z.object({
  home: HomeCard,
  progress: Progress,
  saleKind: z.enum(saleKinds),
  paymentWay: z.enum(paymentWays),
  nodes: z.array(ChartNode),
  /** Delays that the home was told of and that still hold. */
  delays: z.array(DelayCard),
  today: CivilDate,
})

export const NodeDocument = z.object({
  key: z.string(),
  name: z.string(),
  from: z.enum(['customer', 'developer']),
  receivedOn: CivilDate.nullable(),
})

export const HistoryEntry = z.object({
  at: Instant,
  /** Who acted, as the reader may see it: a member of staff by name, `导入`, or the system. */
  by: z.string(),
  words: z.string(),
  note: z.string().nullable(),
})

export const NodeDetail = ChartNode.extend({
  meaning: z.string(),
  ifItFails: z.string().nullable(),
  clauses: z.array(z.string()),
  documents: z.array(NodeDocument),
  startedOn: CivilDate.nullable(),
  usualDays: z.object({ min: z.int(), max: z.int(), source: z.string() }).nullable(),
  /** The last legal day where a law sets one and its clock has begun. */
  legalLimit: z.object({ days: z.int(), source: z.string(), endsOn: CivilDate.nullable() }).nullable(),
  /** Names of the nodes this one waits for. */
  waitsFor: z.array(z.string()),
  history: z.array(HistoryEntry),
})

export const NodeScreen = z.object({
  node: NodeDetail,
  /** Open ones of this node. */
  risks: z.array(Risk),
  /** Of this node, in the order of its documents. */
  papers: z.array(Paper),
  /** Why it comes later than was said. */
  delay: DelayCard.nullable(),
  officer: Officer.nullable(),
  today: CivilDate,
})
