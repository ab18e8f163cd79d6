import { findFaults } from './template-faults.rules.js'
import { topologicalOrder } from './template-order.rules.js'
import type { JourneyTemplate, TemplateNode } from './journey.types.js'
import type { CatalogueNode, TemplateEntry, TemplateSource } from './template.schema.js'

/** Longest name that fits into the ring and a chart card. */
const SHORT_NAME = 6

/** Every template, or everything that is wrong with them; one fault and none is used. */
export interface Resolution {
  readonly templates: JourneyTemplate[]
  readonly faults: string[]
}

/** Joins the catalogue of nodes with the graphs and checks the result. Faults name the template and the node. */
export function resolveTemplates(catalogue: readonly CatalogueNode[], sources: readonly TemplateSource[]): Resolution {
  const faults = repeated(catalogue.map(({ key }) => key)).map((key) => `catalogue: "${key}" is there twice`)
  faults.push(...repeated(sources.map(identity)).map((name) => `${name} is there twice`))

  const words = new Map(catalogue.map((node) => [node.key, node]))
  const templates = sources.map((source) => {
    const { template, missing } = resolve(words, source)
    faults.push(...missing, ...findFaults(template).map((fault) => `${identity(source)}: ${fault}`))
    return template
  })
  return { templates: faults.length === 0 ? templates : [], faults }
}

/** What a new journey runs on: the newest version, the city's own before the general one (`*`). */
export function chooseTemplate(
  templates: readonly JourneyTemplate[],
  wanted: Pick<JourneyTemplate, 'city' | 'paymentWay' | 'saleKind'>,
): JourneyTemplate | undefined {
  const own = (template: JourneyTemplate): number => (template.city === wanted.city ? 1 : 0)
  return templates
    .filter(({ paymentWay, saleKind }) => paymentWay === wanted.paymentWay && saleKind === wanted.saleKind)
    .filter(({ city }) => city === wanted.city || city === '*')
    .sort((a, b) => own(b) - own(a) || b.version - a.version)[0]
}

function resolve(words: ReadonlyMap<string, CatalogueNode>, source: TemplateSource) {
  const missing: string[] = []
  const nodes = source.nodes.flatMap((entry) => {
    const known = words.get(entry.key)
    if (known !== undefined) return [join(known, entry)]
    missing.push(`${identity(source)}: "${entry.key}" is not in the catalogue`)
    return []
  })
  return { template: { ...source, nodes: topologicalOrder(nodes) ?? nodes }, missing }
}

function join(known: CatalogueNode, entry: TemplateEntry): TemplateNode {
  const node = { ...known, ...entry } as CatalogueNode & TemplateEntry
  return {
    ...node,
    shortName: node.shortName ?? node.name.slice(0, SHORT_NAME),
    milestone: node.milestone ?? null,
    joinWords: node.joinWords ?? null,
  }
}

function identity({ key, version }: TemplateSource): string {
  return `${key} version ${String(version)}`
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, position) => keys.indexOf(key) !== position))]
}
