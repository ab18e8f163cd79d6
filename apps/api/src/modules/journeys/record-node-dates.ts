import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { fileHistory, type ImportActor } from './file-history.js'
import { journeysChanged, journeysPerEvent } from './journeys-changed.event.js'
import { type ChangedJourney, type HistoryLine, JourneysStore } from './journeys.store.js'
import type { NodeRecord } from './journey.types.js'
import type { DateDifference } from './known-dates.rules.js'
import { type NodeDates, recordNodeDates } from './node-dates.rules.js'
import { replaced } from './node-row.js'
import type { NodeBefore } from './take-back-dates.js'

/** What the dates of one row would do to the journey of a purchase. */
export interface NodeDatesMatch {
  /** The nodes as they are, by key; a node that is not among them does not belong to this journey. */
  readonly before: ReadonlyMap<string, NodeRecord>
  readonly after: ReadonlyMap<string, NodeRecord>
  /** What staff have confirmed otherwise; theirs stays. */
  readonly differences: readonly DateDifference[]
}

export interface PurchaseDates extends NodeDates {
  readonly purchaseId: string
}

/** Takes over days of nodes from a file, the same for a building lane as for a loan. Repeating it changes nothing. */
@Injectable()
export class RecordNodeDates {
  constructor(
    private readonly database: Database,
    private readonly store: JourneysStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** What `execute` would do, in the order of `rows`, each by itself; null where the purchase has no journey. */
  async match(
    rows: readonly PurchaseDates[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<(NodeDatesMatch | null)[]> {
    const journeyOf = await this.journeysOf(db, rows)
    const loaded = await this.store.read(db, [...new Set(journeyOf.values())])
    const byId = new Map(loaded.map((journey) => [journey.id, journey]))
    return rows.map((row) => {
      const journey = byId.get(journeyOf.get(row.purchaseId) ?? '')
      if (!journey) return null
      const { template, records, confirmed } = journey
      const { changed, differences } = recordNodeDates(template, records, row, confirmed, this.clock.today())
      return { before: byKey(records), after: byKey(replaced(records, changed)), differences }
    })
  }

  /** @returns the changed nodes as they were, so that the file can be undone */
  async execute(tx: Tx, rows: readonly PurchaseDates[], by: ImportActor): Promise<NodeBefore[]> {
    const journeyOf = await this.journeysOf(tx, rows)
    const datesOf = new Map<string, NodeDates>()
    for (const { purchaseId, done, planned } of rows) {
      const id = journeyOf.get(purchaseId)
      if (id === undefined) throw new Error('a purchase has no journey')
      const earlier = datesOf.get(id)
      datesOf.set(id, { done: { ...earlier?.done, ...done }, planned: { ...earlier?.planned, ...planned } })
    }
    const changes: ChangedJourney[] = []
    const lines: HistoryLine[] = []
    for (const journey of await this.store.lock(tx, [...datesOf.keys()])) {
      const { id, template, records, confirmed } = journey
      const dates = datesOf.get(id)
      if (!dates) continue
      const { changed } = recordNodeDates(template, records, dates, confirmed, this.clock.today())
      if (changed.length === 0) continue
      changes.push({ journey, changed, confirms: new Set() })
      lines.push(...fileHistory(id, records, replaced(records, changed), by))
    }
    await this.store.save(tx, changes)
    await this.store.write(tx, lines)
    const changed = changes.map(({ journey }) => journey.id)
    for (let i = 0; i < changed.length; i += journeysPerEvent)
      await this.events.emit(tx, journeysChanged, { journeyIds: changed.slice(i, i + journeysPerEvent) })
    return changes.flatMap(nodesBefore)
  }

  private async journeysOf(db: Database['kysely'] | Tx, rows: readonly PurchaseDates[]): Promise<Map<string, string>> {
    if (rows.length === 0) return new Map()
    const ids = [...new Set(rows.map(({ purchaseId }) => purchaseId))]
    const found = await db.selectFrom('journey').select(['id', 'purchaseId']).where('purchaseId', 'in', ids).execute()
    return new Map(found.map(({ id, purchaseId }) => [purchaseId, id]))
  }
}

const byKey = (records: readonly NodeRecord[]): Map<string, NodeRecord> =>
  new Map(records.map((record) => [record.key, record]))

/** Only what changes: a node's own words are nobody's to keep twice. */
function nodesBefore({ journey: { id: journeyId, records, versions }, changed }: ChangedJourney): NodeBefore[] {
  const oldOf = byKey(records)
  return changed.flatMap((record): NodeBefore[] => {
    const { key } = record
    const old = oldOf.get(key)
    if (!old) return []
    const fields = Object.keys(old).filter((field) => !Object.is(valueOf(old, field), valueOf(record, field)))
    const was = Object.fromEntries(fields.map((field) => [field, valueOf(old, field)])) as Partial<NodeRecord>
    return [{ journeyId, key, version: (versions.get(key) ?? 0) + 1, was }]
  })
}

const valueOf = (record: NodeRecord, field: string): unknown => record[field as keyof NodeRecord]
