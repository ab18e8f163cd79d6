import { actors, lanes, paymentWays, saleKinds, stages } from '@hub/contracts/vocabulary'
import { z } from 'zod'

const Key = z.string().regex(/^[a-z][a-z0-9_]*$/u)
const Days = z.int().nonnegative()
const Words = z.string().trim().min(1)

/** A law is named with its title in 《》 and its article, so that a buyer can look it up. */
const LAW = /《[^》]+》第[一二三四五六七八九十百]+条/u

const UsualDays = z
  .strictObject({ min: Days, max: Days, source: Words })
  .refine(({ min, max }) => min <= max, { error: 'usualDays: min is above max' })

const LegalLimit = z.strictObject({
  days: z.int().positive(),
  from: Key,
  source: z.string().regex(LAW, { error: 'a legal limit names its law and article' }),
})

/** A node in the catalogue: everything but its place in a journey. */
export const CatalogueNode = z.strictObject({
  key: Key,
  name: Words,
  shortName: Words.max(6).optional(),
  lane: z.enum(lanes),
  scope: z.enum(['home', 'building']),
  actor: z.enum(actors),
  now: Words.max(14),
  todo: Words.max(24),
  meaning: Words,
  ifItFails: Words.nullable(),
  clauses: z.array(Words),
  documents: z.array(z.strictObject({ key: Key, name: Words, from: z.enum(['customer', 'developer']) })),
  usualDays: UsualDays.nullable(),
  legalLimit: LegalLimit.nullable(),
  stage: z.enum(stages),
  milestone: z.enum(['handover', 'deed']).optional(),
  optional: z.boolean(),
})

/** A node's place in one journey; anything else given replaces the catalogue's. */
export const TemplateEntry = CatalogueNode.partial().extend({
  key: Key,
  dependsOn: z.array(Key),
  joinWords: Words.max(12).optional(),
})

/** A template as written in `config/journeys/templates/`. */
export const TemplateSource = z.strictObject({
  key: z.string().regex(/^[a-z_]+(?:\.[a-z_]+)+$/u),
  version: z.int().positive(),
  name: Words,
  city: Words,
  paymentWay: z.enum(paymentWays),
  saleKind: z.enum(saleKinds),
  nodes: z.array(TemplateEntry).min(1),
})

/** One file of `config/journeys/nodes/`. */
export const CatalogueFile = z.strictObject({ nodes: z.array(CatalogueNode) })

/** One file of `config/journeys/templates/`. */
export const TemplateFile = z.strictObject({ templates: z.array(TemplateSource) })

export type CatalogueNode = z.infer<typeof CatalogueNode>
export type TemplateEntry = z.infer<typeof TemplateEntry>
export type TemplateSource = z.infer<typeof TemplateSource>
