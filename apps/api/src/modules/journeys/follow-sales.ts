import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import type { RecordedSale, Sale } from '../homes/index.js'
import { JourneyTemplates, type StoredTemplate } from './journey-templates.js'
import type { NodeRecord } from './journey.types.js'
import { journeysChanged, journeysPerEvent } from './journeys-changed.event.js'
import { derived, type HistoryLine, JourneysStore, type LoadedJourney } from './journeys.store.js'
import { recordKnownDates } from './known-dates.rules.js'
import { nodeValues, replaced } from './node-row.js'
import { beginJourney } from './node-settling.rules.js'
import { saleDates } from './sale-dates.js'
import { switchTemplate } from './switch-template.rules.js'

export interface ImportActor {
  readonly id: string
  readonly name: string
}

/** Keeps journeys in step with imported sales: a new sale begins one, a known one gets the file's days. */
@Injectable()
export class FollowSales {
  constructor(
    private readonly store: JourneysStore,
    private readonly templates: JourneyTemplates,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, sales: readonly RecordedSale[], by: ImportActor): Promise<void> {
    const ids = sales.map(({ purchaseId }) => purchaseId)
    const running = await tx.selectFrom('journey').select(['id', 'purchaseId']).where('purchaseId', 'in', ids).execute()
    const journeyOf = new Map(running.map(({ id, purchaseId }) => [purchaseId, id]))
    const begun = await this.begin(
      tx,
      sales.filter(({ purchaseId }) => !journeyOf.has(purchaseId)),
      by,
    )
    await this.update(
      tx,
      sales.filter(({ purchaseId }) => journeyOf.has(purchaseId)),
      journeyOf,
      by,
    )
    const changed = [...begun, ...journeyOf.values()]
    for (let i = 0; i < changed.length; i += journeysPerEvent)
      await this.events.emit(tx, journeysChanged, { journeyIds: changed.slice(i, i + journeysPerEvent) })
  }

  private async begin(tx: Tx, sales: readonly RecordedSale[], by: ImportActor): Promise<string[]> {
    if (sales.length === 0) return []
    const now = this.clock.now()
    const journeys = []
    const nodes = []
    const lines: HistoryLine[] = []
    const templates = new Map<string, Promise<StoredTemplate>>()
    for (const { sale, projectId, homeId, purchaseId } of sales) {
      const kind = sale.saleKind ?? 'presale'
      const way = `${kind} ${sale.paymentWay} ${sale.city ?? ''}`
      const stored = templates.get(way) ?? this.templates.current(tx, kind, sale.paymentWay, sale.city)
      templates.set(way, stored)
      const { id: templateId, template } = await stored
      const start = beginJourney(template, civilDate(sale.subscribedOn))
      const { changed } = recordKnownDates(template, start, saleDates(sale), new Set(), this.clock.today())
      const records = replaced(start, changed)
      const id = newId(now)
      journeys.push({ id, projectId, homeId, purchaseId, templateId, ...derived(template, records), createdAt: now })
      nodes.push(
        ...records.map((record) => ({ journeyId: id, ...nodeValues(template, record), confirmed: false, version: 1 })),
      )
      lines.push(...fileLines(id, start, records, by))
    }
    await tx.insertInto('journey').values(journeys).execute()
    for (let i = 0; i < nodes.length; i += batch) await this.store.insertNodes(tx, nodes.slice(i, i + batch))
    await this.store.write(tx, lines)
    return journeys.map(({ id }) => id)
  }

  private async update(
    tx: Tx,
    sales: readonly RecordedSale[],
    journeyOf: ReadonlyMap<string, string>,
    by: ImportActor,
  ): Promise<void> {
    const saleOf = new Map(sales.map(({ purchaseId, sale }) => [journeyOf.get(purchaseId) ?? '', sale]))
    const loaded = await this.store.lock(tx, [...saleOf.keys()])
    for (const found of loaded) {
      const sale = saleOf.get(found.id)
      if (!sale) continue
      const journey = await this.onTemplateOf(tx, found, sale)
      const { changed } = recordKnownDates(
        journey.template,
        journey.records,
        saleDates(sale),
        journey.confirmed,
        this.clock.today(),
      )
      await this.store.save(tx, journey, replaced(journey.records, changed), changed, new Set())
      await this.store.write(tx, fileLines(journey.id, found.records, replaced(journey.records, changed), by))
    }
  }

  /** A changed way of paying goes on with its own template; otherwise the journey keeps the version it began with. */
  private async onTemplateOf(
    tx: Tx,
    journey: LoadedJourney,
    { paymentWay, saleKind, city }: Sale,
  ): Promise<LoadedJourney> {
    const kind = saleKind ?? journey.template.saleKind
    if (journey.template.paymentWay === paymentWay && journey.template.saleKind === kind) return journey
    const { id: templateId, template } = await this.templates.current(tx, kind, paymentWay, city)
    const records = switchTemplate(journey.template, template, journey.records, this.clock.today())
    const switched = { ...journey, template, records }
    await this.store.replace(tx, switched, templateId)
    return switched
  }
}

/** Rows a statement: 16 columns each, and PostgreSQL takes 65,535 parameters. */
const batch = 2_000

/** @param before as it was, if need be on another template. */
function fileLines(
  journeyId: string,
  before: readonly NodeRecord[],
  after: readonly NodeRecord[],
  by: ImportActor,
): HistoryLine[] {
  const oldOf = new Map(before.map((record) => [record.key, record]))
  return after.flatMap(({ key, state, actualOn }): HistoryLine[] => {
    const old = oldOf.get(key)
    if (state !== 'done' || (old?.state === 'done' && old.actualOn === actualOn)) return []
    const actor = { actorKind: 'import' as const, actorId: by.id, actorName: by.name }
    const step = { action: 'complete', fromState: old?.state ?? 'locked', toState: 'done', onDate: actualOn }
    return [{ journeyId, nodeKey: key, ...actor, ...step, reason: null, note: null }]
  })
}
