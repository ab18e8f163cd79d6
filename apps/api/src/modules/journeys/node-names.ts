import { Injectable } from '@nestjs/common'
import { JourneyTemplates } from './journey-templates.js'

/** A name under which people know a node, and the nodes that can be meant: which one, the journey tells. */
export interface NodeName {
  readonly name: string
  readonly keys: readonly string[]
}

/** The names of all nodes of the configured journeys, in the order of the journeys. */
@Injectable()
export class NodeNames {
  constructor(private readonly templates: JourneyTemplates) {}

  all(): NodeName[] {
    const keysOf = new Map<string, Set<string>>()
    const nodes = this.templates.configuredNodes()
    for (const { key, shortName } of nodes) keysOf.set(shortName, (keysOf.get(shortName) ?? new Set()).add(key))
    for (const { key, name } of nodes) keysOf.get(name)?.add(key)
    return [...keysOf].map(([name, keys]) => ({ name, keys: [...keys] }))
  }
}
