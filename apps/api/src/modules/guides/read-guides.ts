import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeedGuide, FundGuide } from '@hub/contracts'
import { z } from 'zod'

export interface CityGuide {
  readonly fund: z.output<typeof FundGuide>
  readonly deed: z.output<typeof DeedGuide>
}

const General = z.strictObject({ city: z.literal('*'), fund: FundGuide, deed: DeedGuide })
/** A city writes only the parts that differ from the general guide. */
const City = z.strictObject({
  city: z.string().min(2),
  fund: FundGuide.partial().optional(),
  deed: DeedGuide.partial().optional(),
})

/**
 * Reads `*.json` of a folder such as `config/guides`: one with the city `*`, and one for each city that differs.
 * @throws Error naming file and field, so that a wrong figure stops the boot
 */
export function readGuides(folder: string): Map<string, CityGuide> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const read = files.map((name) => {
    const file = join(folder, name)
    return { file, content: JSON.parse(readFileSync(file, 'utf8')) as { city?: unknown } }
  })
  const generals = read.filter(({ content }) => content.city === '*')
  const [first] = generals
  if (!first || generals.length > 1) throw new Error(`${folder}: exactly one file must have the city *`)
  const { fund, deed } = parsed(General, first)
  const guides = new Map<string, CityGuide>([['*', { fund, deed }]])
  for (const each of read.filter((other) => other !== first)) {
    const city = parsed(City, each)
    if (guides.has(city.city)) throw new Error(`${each.file}: ${city.city} is there twice`)
    guides.set(city.city, { fund: { ...fund, ...given(city.fund) }, deed: { ...deed, ...given(city.deed) } })
  }
  return guides
}

function parsed<Shape extends z.ZodType>(shape: Shape, { file, content }: { file: string; content: unknown }) {
  const result = shape.safeParse(content)
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`)
  return result.data
}

/** Without what was left out, so that it hides nothing of the general guide. */
function given<Part extends object>(part: Part | undefined): { [Key in keyof Part]-?: NonNullable<Part[Key]> } {
  const entries = Object.entries(part ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Part]-?: NonNullable<Part[Key]> }
}
