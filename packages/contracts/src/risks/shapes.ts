import { z } from 'zod'
import { CivilDate, Id, Instant } from '../list.ts'
import { actors } from '../vocabulary/journeys.ts'
import { riskSeverities } from '../vocabulary/risks.ts'

/** A warning in words that an owner understands: what it is, what it means, what to do, who does it, by when. */
export const Risk = z.object({
  id: Id,
  /** The rule it comes from, or `broadcast`. */
  ruleKey: z.string(),
  severity: z.enum(riskSeverities),
  title: z.string(),
  means: z.string(),
  /** Null: nothing is asked of the customer. */
  action: z.string().nullable(),
  actor: z.enum(actors),
  deadline: CivilDate.nullable(),
  /** On whose page it stands too. */
  nodeKey: z.string().nullable(),
  openedAt: Instant,
  endedAt: Instant.nullable(),
  /** Why it is over. */
  endedWords: z.string().nullable(),
})

/** The open ones of a page, the gravest first, then the nearest deadline. */
export const OpenRisks = z.object({ items: z.array(Risk), total: z.int() })

export const RiskPage = z.object({
  risk: Risk,
  /** Name of its node. */
  nodeName: z.string().nullable(),
  /** When it came and went, also earlier; newest first. */
  history: z.array(z.object({ at: Instant, words: z.string() })),
  today: CivilDate,
})
