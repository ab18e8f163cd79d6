import { Injectable } from '@nestjs/common'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { arrayLiteral, bulkInsert, bulkSave, bulkUpdate } from '../../platform/database/bulk.js'
import type { Tx } from '../../platform/database/database.js'
import type { DB } from '../../platform/database/schema.generated.js'
import { mapInTurns } from '../../platform/process/in-turns.js'
import { derived } from './derived.rules.js'
import { JourneyTemplates } from './journey-templates.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { historyColumns, journeyColumns, nodeColumns, type StoredNode } from './node-columns.js'
import { isUntouched, nodeRecords, nodeValues, replaced } from './node-row.js'

export interface LoadedJourney {
  readonly id: string
  readonly projectId: string
  readonly templateId: string
  readonly template: JourneyTemplate
  /** In the order of the template. */
  readonly records: NodeRecord[]
  /** Of the nodes that have a row; the others count as version 0. */
  readonly versions: ReadonlyMap<string, number>
  readonly confirmed: ReadonlySet<string>
}

export interface NewJourney {
  readonly id: string
  readonly projectId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly templateId: string
  readonly template: JourneyTemplate
  readonly records: readonly NodeRecord[]
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

@Injectable()
export class JourneysStore {
  constructor(
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** The journeys that still run with their nodes, locked against other writers, in the order of the ids. */
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
      .where(sql<boolean>`EXISTS (SELECT FROM purchase s WHERE s.id = purchase_id AND s.status = 'active')`)
      .orderBy('id')
      .$if(forUpdate, (query) => query.forUpdate())
      .execute()
    const rows = await db.selectFrom('journeyNode').selectAll().where(among('journey_id', ids)).execute()
    const byJourney = Map.groupBy(rows, ({ journeyId }) => journeyId)
    return Promise.all(
      journeys.map(async (journey) => {
        const template = await this.templates.byId(journey.templateId, db)
        const nodes = byJourney.get(journey.id) ?? []
        return {
          ...journey,
          template,
          records: nodeRecords(template, nodes),
          versions: new Map(nodes.map(({ key, version }) => [key, version])),
          confirmed: new Set(nodes.filter(({ confirmed }) => confirmed).map(({ key }) => key)),
        }
      }),
    )
  }

  /** The statements that begin journeys, with what their history tells. */
  async beginning(journeys: readonly NewJourney[], lines: readonly HistoryLine[]): Promise<RawBuilder<unknown>[]> {
    const createdAt = this.clock.now()
    const rows = await mapInTurns(journeys, ({ template, records, ...ids }) => {
      return { ...ids, ...stored(template, records), createdAt }
    })
    const nodes = await mapInTurns(journeys, ({ id, template, records }) =>
      records.flatMap((record): StoredNode[] => {
        const values = nodeValues(template, record)
        return isUntouched(values) ? [] : [{ journeyId: id, ...values, confirmed: false, version: 1 }]
      }),
    )
    return [
      bulkInsert('journey', journeyColumns, rows),
      bulkInsert('journeyNode', nodeColumns, nodes.flat()),
      ...this.telling(lines),
    ]
  }

  /** Saves changed nodes, of however many journeys, in two statements; their versions rise by one. */
  async save(tx: Tx, all: readonly ChangedJourney[]): Promise<void> {
    const real = all.filter(({ changed }) => changed.length > 0)
    if (real.length === 0) return
    const nodes = real.flatMap(storedNodes)
    if (nodes.length > 0) await bulkSave('journeyNode', ['journeyId', 'key'], nodeColumns, nodes).execute(tx)
    const rows = real.map(({ journey: { id, template, records }, changed }) => ({
      id,
      ...stored(template, replaced(records, changed)),
    }))
    await bulkUpdate('journey', 'id', { id: 'uuid', stage: 'text', turns: 'text[]' }, rows).execute(tx)
  }

  /** Puts journeys on other templates: nodes that those do not have go, and leave their versions; all others are to be saved. */
  async switch(tx: Tx, journeys: readonly LoadedJourney[]): Promise<void> {
    for (const [templateId, group] of Map.groupBy(journeys, (journey) => journey.templateId)) {
      const ids = group.map(({ id }) => id)
      const keys = group[0]?.template.nodes.map(({ key }) => key) ?? []
      await sql`
        WITH gone AS (
          DELETE FROM journey_node WHERE ${among('journey_id', ids)} AND key <> ALL(${keys}::text[])
          RETURNING journey_id, version
        ), lost AS (SELECT journey_id, sum(version)::int AS versions FROM gone GROUP BY 1)
        UPDATE journey j SET template_id = ${templateId}, left_versions = left_versions + coalesce(
          (SELECT versions FROM lost WHERE lost.journey_id = j.id), 0)
        WHERE ${among('id', ids)}`.execute(tx)
    }
  }

  async write(tx: Tx, lines: readonly HistoryLine[]): Promise<void> {
    for (const statement of this.telling(lines)) await statement.execute(tx)
  }

  private telling(lines: readonly HistoryLine[]): RawBuilder<unknown>[] {
    if (lines.length === 0) return []
    const at = this.clock.now()
    const rows = lines.map((line) => ({ id: newId(at), at, bulkId: null, bulkSize: null, ...line }))
    return [bulkInsert('journeyHistory', historyColumns, rows)]
  }
}

/** As one parameter, whatever their number. */
const among = (column: 'id' | 'journey_id', ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = ANY(${ids}::uuid[])`

/** Changed nodes as they are stored; one that is again, or still, as every journey begins needs no row of its own. */
function storedNodes({ journey, changed, confirms }: ChangedJourney): StoredNode[] {
  return changed.flatMap((record) => {
    const values = nodeValues(journey.template, record)
    const version = journey.versions.get(record.key) ?? 0
    const confirmed = journey.confirmed.has(record.key) || confirms.has(record.key)
    if (version === 0 && !confirmed && isUntouched(values)) return []
    return [{ journeyId: journey.id, ...values, confirmed, version: version + 1 }]
  })
}

function stored(template: JourneyTemplate, records: readonly NodeRecord[]) {
  const { stage, turns } = derived(template, records)
  return { stage, turns: arrayLiteral(turns) }
}
