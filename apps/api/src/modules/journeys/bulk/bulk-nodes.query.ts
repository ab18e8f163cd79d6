import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Database } from '../../../platform/database/database.js'
import { JourneyTemplates } from '../journey-templates.js'
import type { TemplateNode } from '../journey.types.js'
import { BulkSelection, type Selection } from './bulk-selection.js'

type Nodes = Answer<'POST /staff/journeys/bulk/nodes'>

/** The nodes that the chosen homes have, with how many homes are where. */
@Injectable()
export class BulkNodesQuery {
  constructor(
    private readonly database: Database,
    private readonly selection: BulkSelection,
    private readonly templates: JourneyTemplates,
  ) {}

  /** @throws DomainError as {@link BulkSelection.homes} */
  async execute(by: StaffCaller, selection: Selection): Promise<Nodes> {
    const homes = await this.selection.homes(by, selection)
    const ids = [...homes.keys()]
    const [used, counts] = await Promise.all([
      this.database.kysely
        .selectFrom('journey')
        .select('templateId')
        .distinct()
        .where(sql<boolean>`id = ANY(${ids}::uuid[])`)
        .orderBy('templateId')
        .execute(),
      sql<Counts>`SELECT key, count(*) FILTER (WHERE state = 'locked')::int AS waiting,
          count(*) FILTER (WHERE state IN ('active', 'refused'))::int AS running,
          count(*) FILTER (WHERE state IN ('done', 'skipped'))::int AS finished
        FROM journey_node WHERE journey_id = ANY(${ids}::uuid[]) GROUP BY key`.execute(this.database.kysely),
    ])
    const nodes = new Map<string, TemplateNode>()
    for (const { templateId } of used)
      for (const node of (await this.templates.byId(templateId)).nodes)
        if (!nodes.has(node.key)) nodes.set(node.key, node)
    const countOf = new Map(counts.rows.map((row) => [row.key, row]))
    const items = [...nodes.values()].flatMap(({ key, name, scope }) => {
      const count = countOf.get(key)
      return count ? [{ name, scope, ...count }] : []
    })
    return { homes: ids.length, items }
  }
}

interface Counts {
  readonly key: string
  readonly waiting: number
  readonly running: number
  readonly finished: number
}
