import { caseKinds, caseSeverities, caseWorkers, clockNames, pauseReasons, type StaffRole } from '@hub/contracts'
import { z } from 'zod'

const TimeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)
const Step = z.object({ at: z.number().positive().max(10), tell: z.enum(caseWorkers as [StaffRole, ...StaffRole[]]) })

/** What is promised for a clock, as it stands in `config/cases.json` and, from the opening on, in the history of a case. */
export const Promised = z.object({
  clock: z.enum(clockNames),
  hours: z.number().positive(),
  counting: z.enum(['wall-clock', 'service-hours']),
  pausedFor: z.array(z.enum(pauseReasons)),
  /** In order; the first warns, the one at 1 is told of the broken promise. */
  steps: z.array(Step).min(1),
})
export type Promised = z.output<typeof Promised>

const Category = z.object({
  key: z.string().regex(/^[a-z_]+$/),
  kind: z.enum(caseKinds),
  name: z.string().min(1).max(20),
  /** Of `warranty.json`; left out where nothing is repaired. */
  part: z.string().optional(),
  hint: z.string().max(40),
  /** With which a case of it begins. */
  severity: z.enum(caseSeverities),
})

export const CasesFile = z
  .object({
    serviceHours: z.object({ opens: TimeOfDay, closes: TimeOfDay }),
    /** After few stars somebody calls within so many hours. */
    returnVisit: z.object({ hours: z.number().positive() }),
    places: z.array(z.string().min(1)).min(1),
    /** Those of them that all share. */
    publicPlaces: z.array(z.string().min(1)),
    categories: z.array(Category).min(1),
    promises: z.array(
      Promised.extend({ kinds: z.array(z.enum(caseKinds)).min(1), severities: z.array(z.enum(caseSeverities)).min(1) }),
    ),
  })
  .superRefine(({ categories, promises }, context) => {
    const keys = new Set(categories.map(({ key }) => key))
    if (keys.size < categories.length) context.addIssue({ code: 'custom', message: 'two categories have the same key' })
    const places = promises.flatMap(({ kinds, severities, clock }) =>
      kinds.flatMap((kind) => severities.map((severity) => `${kind} ${severity} ${clock}`)),
    )
    const twice = places.find((place, at) => places.indexOf(place) !== at)
    if (twice !== undefined) context.addIssue({ code: 'custom', message: `${twice} is promised twice` })
    for (const kind of caseKinds) {
      for (const severity of caseSeverities) {
        if (!places.includes(`${kind} ${severity} reply`))
          context.addIssue({ code: 'custom', message: `nobody promises a reply to ${kind} ${severity}` })
      }
    }
  })
export type CasesFile = z.output<typeof CasesFile>
