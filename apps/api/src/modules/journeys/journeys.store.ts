import type { Actor, Stage } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { type Kysely, sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import type { DB } from '../../platform/database/schema.generated.js'
import { currentNodes } from './headline.rules.js'
import { JourneyTemplates } from './journey-templates.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { newerColumns, nodeColumns, nodeJson, type StoredNode } from './node-columns.js'
import { nodeRecords, nodeValues, replaced } from './node-row.js'
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
  /** Common to the lines of one change of many homes, with how many they are. */
  readonly bulkId?: string
  readonly bulkSize?: number
}

/** A journey with what is to be saved of it. */
export interface ChangedJourney {
  readonly journey: LoadedJourney
  readonly changed: readonly NodeRecord[]
  /** Keys of nodes whose day is staff's own from now on and wins over files. */
  readonly confirms: ReadonlySet<string>
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
    return this.load(tx, ids, true)
  }

  /** The same without the lock, for a look ahead. */
  async read(db: Kysely<DB>, ids: readonly string[]): Promise<LoadedJourney[]> {
    return this.load(db, ids, false)
  }

  private async load(db: Kysely<DB>, ids: readonly string[], forUpdate: boolean): Promise<LoadedJourney[]> {
    if (ids.length === 0) return []
    const journeys = await db
      .selectFrom('journey')
      .select(['id', 'projectId', 'templateId'])
      .where(among('id', ids))
      .orderBy('id')
      .$if(forUpdate, (query) => query.forUpdate())
      .execute()
    const rows = await db.selectFrom('journeyNode').selectAll().where(among('journey_id', ids)).execute()
    const byJourney = Map.groupBy(rows, ({ journeyId }) => journeyId)
    return Promise.all(
      journeys.map(async ({ id, projectId, templateId }) => {
        const template = await this.templates.byId(templateId, db)
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
    await this.insertNodes(tx, storedNodes({ journey, changed, confirms }))
    await tx.updateTable('journey').set(derived(journey.template, records)).where('id', '=', journey.id).execute()
  }

  /** The same for many journeys in two statements. */
  async saveAll(tx: Tx, all: readonly ChangedJourney[]): Promise<void> {
    const nodes = all.flatMap(storedNodes)
    if (nodes.length === 0) return
    await this.insertNodes(tx, nodes)
    const rows = all.map(({ journey: { id, template, records }, changed }) => ({
      id,
      ...derived(template, replaced(records, changed)),
    }))
    await sql`UPDATE journey j SET stage = r.stage, turns = r.turns
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, stage text, turns text[])
      WHERE j.id = r.id AND (j.stage, j.turns) IS DISTINCT FROM (r.stage, r.turns)`.execute(tx)
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
    const at = this.clock.now()
    for (let i = 0; i < lines.length; i += linesPerInsert) {
      const part = lines.slice(i, i + linesPerInsert).map((line) => ({ id: newId(at), at, ...line }))
      await tx.insertInto('journeyHistory').values(part).execute()
    }
  }
}

/** 15 columns each, and PostgreSQL takes 65,535 parameters. */
const linesPerInsert = 4_000

/** As one parameter, whatever their number. */
const among = (column: 'id' | 'journey_id', ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = ANY(${ids}::uuid[])`

/** Changed nodes as they are stored; their versions rise by one. */
function storedNodes({ journey, changed, confirms }: ChangedJourney): StoredNode[] {
  return changed.map((record) => ({
    journeyId: journey.id,
    ...nodeValues(journey.template, record),
    confirmed: journey.confirmed.has(record.key) || confirms.has(record.key),
    version: (journey.versions.get(record.key) ?? 0) + 1,
  }))
}
