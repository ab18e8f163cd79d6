import type { Actor, Stage } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { currentNodes } from './headline.rules.js'
import { JourneyTemplates } from './journey-templates.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { newerColumns, nodeColumns, nodeJson, type StoredNode } from './node-columns.js'
import { nodeRecords, nodeValues } from './node-row.js'
import { reachedStage } from './progress.rules.js'

export interface LoadedJourney {
  readonly id: string
  readonly projectId: string
  readonly template: JourneyTemplate
  /** In the order of the template. */
  readonly records: NodeRecord[]
  readonly versions: ReadonlyMap<string, number>
  readonly confirmed: ReadonlySet<string>
}

export interface HistoryLine {
  readonly journeyId: string
  readonly nodeKey: string
  readonly actorKind: 'staff' | 'import' | 'system'
  readonly actorId: string | null
  readonly actorName: string
  readonly action: string
  readonly fromState: string
  readonly toState: string
  readonly onDate: string | null
  readonly reason: string | null
  readonly note: string | null
}

/** What lists filter by, derived from the nodes whenever they change. */
export function derived(template: JourneyTemplate, records: readonly NodeRecord[]): { stage: Stage; turns: Actor[] } {
  const turns = currentNodes(template, records).map(({ record }) => record.turn)
  return { stage: reachedStage(template, records) ?? 'subscribed', turns: [...new Set(turns)].sort() }
}

@Injectable()
export class JourneysStore {
  constructor(
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** The journeys with their nodes, locked against other writers, in the order of the ids. */
  async lock(tx: Tx, ids: readonly string[]): Promise<LoadedJourney[]> {
    if (ids.length === 0) return []
    const journeys = await tx
      .selectFrom('journey')
      .select(['id', 'projectId', 'templateId'])
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute()
    const rows = await tx.selectFrom('journeyNode').selectAll().where('journeyId', 'in', ids).execute()
    const byJourney = Map.groupBy(rows, ({ journeyId }) => journeyId)
    return Promise.all(
      journeys.map(async ({ id, projectId, templateId }) => {
        const template = await this.templates.byId(templateId, tx)
        const nodes = byJourney.get(id) ?? []
        return {
          id,
          projectId,
          template,
          records: nodeRecords(template, nodes),
          versions: new Map(nodes.map(({ key, version }) => [key, version])),
          confirmed: new Set(nodes.filter(({ confirmed }) => confirmed).map(({ key }) => key)),
        }
      }),
    )
  }

  /** Saves changed nodes; their versions rise by one. `confirms`: the days are staff's own and win over files. */
  async save(
    tx: Tx,
    journey: LoadedJourney,
    records: readonly NodeRecord[],
    changed: readonly NodeRecord[],
    confirms: ReadonlySet<string>,
  ): Promise<void> {
    if (changed.length === 0) return
    const values = changed.map((record) => ({
      journeyId: journey.id,
      ...nodeValues(journey.template, record),
      confirmed: journey.confirmed.has(record.key) || confirms.has(record.key),
      version: (journey.versions.get(record.key) ?? 0) + 1,
    }))
    await this.insertNodes(tx, values)
    await tx.updateTable('journey').set(derived(journey.template, records)).where('id', '=', journey.id).execute()
  }

  /** All nodes anew, on another template. */
  async replace(tx: Tx, journey: LoadedJourney, templateId: string): Promise<void> {
    const keys = journey.template.nodes.map(({ key }) => key)
    await tx.deleteFrom('journeyNode').where('journeyId', '=', journey.id).where('key', 'not in', keys).execute()
    await tx.updateTable('journey').set({ templateId }).where('id', '=', journey.id).execute()
    await this.save(tx, journey, journey.records, journey.records, new Set())
  }

  /** New nodes, and new forms of known ones: as one parameter, since a file brings tens of thousands. */
  async insertNodes(tx: Tx, nodes: readonly StoredNode[]): Promise<void> {
    await sql`INSERT INTO journey_node (${nodeColumns})
      SELECT ${nodeColumns} FROM json_populate_recordset(NULL::journey_node, ${JSON.stringify(nodes.map(nodeJson))}::json)
      ON CONFLICT (journey_id, key) DO UPDATE SET ${newerColumns}`.execute(tx)
  }

  async write(tx: Tx, lines: readonly HistoryLine[]): Promise<void> {
    if (lines.length === 0) return
    const at = this.clock.now()
    await tx
      .insertInto('journeyHistory')
      .values(lines.map((line) => ({ id: newId(at), at, ...line })))
      .execute()
  }
}
