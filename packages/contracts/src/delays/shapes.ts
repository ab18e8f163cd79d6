import { z } from 'zod'
import { Officer } from '../homes/shapes.ts'
import { CivilDate, Fen, Id, Instant } from '../list.ts'
import { delayChoices, delayStates, delayVersionKinds } from '../vocabulary/delays.ts'

/** What the contract would give for the delay. Always an estimate: the contract itself decides. */
export const CompensationEstimate = z.object({
  /** Null where what it is taken from is not on record. */
  amount: Fen.nullable(),
  /** What it is taken from: the price paid so far, or the whole price. */
  base: Fen.nullable(),
  daysLate: z.int(),
  /** `已付房款 ¥894,000.00 × 万分之一 × 72 天`. */
  formula: z.string(),
  /** Where the rate stands: `《商品房买卖合同》第十二条`. */
  source: z.string(),
  /** The buyer may end the contract: it is later than the contract allows. */
  mayTerminate: z.boolean(),
})

export const DelayVersion = z.object({
  version: z.int(),
  kind: z.enum(delayVersionKinds),
  cause: z.string(),
  newOn: CivilDate,
  at: Instant,
  by: z.string(),
})

export const CustomerDelay = z.object({
  id: Id,
  state: z.enum(delayStates),
  nodeKey: z.string(),
  nodeName: z.string(),
  cause: z.string(),
  /** What had been planned before; null where nothing was. */
  wasOn: CivilDate.nullable(),
  newOn: CivilDate,
  /** What it means for loan, move-in and title deed, one sentence each. */
  meanings: z.array(z.string()),
  estimate: CompensationEstimate.nullable(),
  /** Open to this home. */
  choices: z.array(z.enum(delayChoices)),
  answerUntil: CivilDate,
  mayChoose: z.boolean(),
  choice: z.enum(delayChoices).nullable(),
  chosenAt: Instant.nullable(),
  /** A proxy chose on the owner's behalf. */
  chosenByProxy: z.boolean(),
  reply: z.object({ words: z.string(), by: z.string(), at: Instant }).nullable(),
  /** The newest first. */
  versions: z.array(DelayVersion),
  officer: Officer.nullable(),
  today: CivilDate,
})

/** A delay on the home page, until it is answered. */
export const DelayCard = z.object({
  id: Id,
  nodeKey: z.string(),
  nodeName: z.string(),
  newOn: CivilDate,
  isAnswered: z.boolean(),
})
