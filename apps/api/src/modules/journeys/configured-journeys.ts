import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CatalogueFile, TemplateFile } from './template.schema.js'
import { resolveTemplates } from './template.rules.js'
import type { JourneyTemplate } from './journey.types.js'

/**
 * Reads `nodes/*.json` and `templates/*.json` of a folder such as `config/journeys`; at boot and in tests.
 * @throws Error that lists every fault, so that a wrong file stops the boot instead of a buyer's journey.
 */
export function readConfiguredJourneys(folder: string): JourneyTemplate[] {
  const catalogue = readFiles(join(folder, 'nodes'), CatalogueFile).flatMap(({ nodes }) => nodes)
  const sources = readFiles(join(folder, 'templates'), TemplateFile).flatMap(({ templates }) => templates)
  const { templates, faults } = resolveTemplates(catalogue, sources)
  if (faults.length > 0) throw new Error(`${folder}:\n${faults.join('\n')}`)
  return templates
}

function readFiles<Shape extends z.ZodType>(folder: string, shape: Shape): z.infer<Shape>[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const file = join(folder, name)
    const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
    return parsed.data
  })
}
