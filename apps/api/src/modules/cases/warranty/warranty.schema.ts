import { liableParties } from '@hub/contracts'
import { z } from 'zod'

const Length = z.union([
  z.object({ years: z.int().positive() }),
  z.object({ months: z.int().positive() }),
  /** Heating and cooling seasons, as the city names them. */
  z.object({ seasons: z.int().positive() }),
])
const Period = Length.and(z.object({ source: z.string().min(2) }))
const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

const Seasons = z.object({
  /** Null: of every city that has none of its own. */
  city: z.string().nullable(),
  spans: z.array(z.object({ from: MonthDay, to: MonthDay })).min(1),
  source: z.string(),
  checkedOn: z.iso.date(),
  example: z.boolean(),
})

/** What the 住宅质量保证书 of a project grants beyond the law. */
const Booklet = z.object({
  project: z.string(),
  source: z.string(),
  /** A repair begins the period of the repaired part anew. */
  restartsAfterRepair: z.boolean(),
  parts: z.record(z.string(), Length),
})

const Part = z.object({
  key: z.string().regex(/^[a-z_]+$/),
  name: z.string().min(1).max(30),
  /** From the day on which the building was found good (竣工验收合格). */
  fromCompletion: Period.nullable(),
  /** From the day on which the home was handed over. */
  fromHandover: Period.nullable(),
  /** Who is liable once it has ended. */
  afterwards: z.enum(liableParties),
})

/** `config/warranty.json`: legal minima per part with their sources, seasons per city, booklets per project. */
export const WarrantyFile = z
  .object({ parts: z.array(Part).min(1), seasons: z.array(Seasons), booklets: z.array(Booklet) })
  .superRefine(({ parts, seasons, booklets }, context) => {
    const keys = parts.map(({ key }) => key)
    if (new Set(keys).size < keys.length) context.addIssue({ code: 'custom', message: 'two parts have the same key' })
    if (!seasons.some(({ city }) => city === null))
      context.addIssue({ code: 'custom', message: 'cities without seasons of their own have none' })
    for (const { project, parts: granted } of booklets)
      for (const key of Object.keys(granted))
        if (!keys.includes(key))
          context.addIssue({ code: 'custom', message: `${project} grants an unknown part: ${key}` })
  })
export type WarrantyFile = z.output<typeof WarrantyFile>
export type WarrantyLength = z.output<typeof Length>
export type SeasonSpan = z.output<typeof Seasons>['spans'][number]
