import { ancestorsOf, topologicalOrder } from './template-order.rules.js'
import type { JourneyTemplate, TemplateNode } from './journey.types.js'

/** Everything wrong with the graph of a template, in words for whoever edits the data. Empty for a sound one. */
export function findFaults({ nodes }: Pick<JourneyTemplate, 'nodes'>): string[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const links = [...repeatedNodes(nodes), ...nodes.flatMap((node) => linkFaults(node, byKey))]
  if (topologicalOrder(nodes) === undefined) return [...links, 'nodes depend on each other in a circle']
  return [...links, ...startFaults(nodes), ...milestoneFaults(nodes), ...limitFaults(nodes)]
}

function repeatedNodes(nodes: readonly TemplateNode[]): string[] {
  const keys = nodes.map(({ key }) => key)
  return [...new Set(keys.filter((key, position) => keys.indexOf(key) !== position))].map(
    (key) => `"${key}" is there twice`,
  )
}

function linkFaults(node: TemplateNode, byKey: ReadonlyMap<string, TemplateNode>): string[] {
  const faults = node.dependsOn
    .filter((dependency) => !byKey.has(dependency))
    .map((dependency) => `"${node.key}" depends on unknown "${dependency}"`)
  if (new Set(node.dependsOn).size < node.dependsOn.length) faults.push(`"${node.key}" names a dependency twice`)
  if (node.joinWords !== null && node.dependsOn.length < 2) faults.push(`"${node.key}" has joinWords but no join`)
  if ((node.lane === 'construction') !== (node.scope === 'building')) {
    faults.push(`"${node.key}": lane construction and scope building go together`)
  }
  if (node.scope === 'building' && node.dependsOn.some((key) => byKey.get(key)?.scope === 'home')) {
    faults.push(`"${node.key}": a building cannot wait for one home`)
  }
  const documents = node.documents.map(({ key }) => key)
  if (new Set(documents).size < documents.length) faults.push(`"${node.key}" names a document twice`)
  return faults
}

/** A home's journey begins at one node that leads to all others; what the building does begins by itself. */
function startFaults(nodes: readonly TemplateNode[]): string[] {
  const home = nodes.filter(({ scope }) => scope === 'home')
  const [start, ...others] = home.filter(({ dependsOn }) => dependsOn.length === 0)
  if (start === undefined) return ['there is no start']
  if (others.length > 0) return [`there is more than one start: ${[start, ...others].map(({ key }) => key).join(', ')}`]
  const ancestors = ancestorsOf(nodes)
  return home
    .filter(({ key }) => key !== start.key && ancestors.get(key)?.has(start.key) !== true)
    .map(({ key }) => `"${key}" cannot be reached from "${start.key}"`)
}

function milestoneFaults(nodes: readonly TemplateNode[]): string[] {
  return (['handover', 'deed'] as const).flatMap((milestone) => {
    const holders = nodes.filter((node) => node.milestone === milestone)
    if (holders.length !== 1) return [`milestone ${milestone} is there ${String(holders.length)} times`]
    return holders[0]?.optional === true ? [`milestone ${milestone} cannot be optional`] : []
  })
}

/** The day from which a limit counts must lie before the node, or the clock would never start. */
function limitFaults(nodes: readonly TemplateNode[]): string[] {
  const ancestors = ancestorsOf(nodes)
  return nodes
    .filter(({ key, legalLimit }) => legalLimit !== null && ancestors.get(key)?.has(legalLimit.from) !== true)
    .map(
      ({ key, legalLimit }) => `"${key}": its limit counts from "${String(legalLimit?.from)}", which is not before it`,
    )
}
