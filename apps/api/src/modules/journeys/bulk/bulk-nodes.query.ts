import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
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
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as {@link BulkSelection.homes} */
  async execute(by: StaffCaller, selection: Selection): Promise<Nodes> {
    const homes = await this.selection.homes(by, selection)
    const ids = [...homes.keys()]
    const [used, counts] = await Promise.all([
      this.database.kysely
        .selectFrom('journey')
        .select((eb) => ['templateId', eb.fn.countAll<number>().as('homes')])
        .where(sql<boolean>`id = ANY(${ids}::uuid[])`)
        .groupBy('templateId')
        .orderBy('templateId')
        .execute(),
      sql<Counts>`SELECT key, count(*) FILTER (WHERE state IN ('active', 'refused'))::int AS running,
          count(*) FILTER (WHERE state IN ('done', 'skipped'))::int AS finished
        FROM journey_node WHERE journey_id = ANY(${ids}::uuid[]) GROUP BY key`.execute(this.database.kysely),
    ])
    const nodes = new Map<string, { node: TemplateNode; homes: number }>()
    for (const { templateId, homes: having } of used)
      for (const node of (await this.templates.byId(templateId)).nodes) {
        const known = nodes.get(node.key)
        nodes.set(node.key, { node: known?.node ?? node, homes: (known?.homes ?? 0) + having })
      }
    const countOf = new Map(counts.rows.map((row) => [row.key, row]))
    const items = [...nodes.values()].map(({ node: { key, name, scope }, homes: having }) => {
      const { running = 0, finished = 0 } = countOf.get(key) ?? {}
      // A node to which nothing has happened may have no row.
      return { key, name, scope, waiting: having - running - finished, running, finished }
    })
    return { homes: ids.length, items, today: this.clock.today() }
  }
}

interface Counts {
  readonly key: string
  readonly running: number
  readonly finished: number
}
