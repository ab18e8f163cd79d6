import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { RawBuilder } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { mapInTurns } from '../../platform/process/in-turns.js'
import type { RecordedSale } from '../homes/index.js'
import { fileHistory, type ImportActor } from './file-history.js'
import { JourneyTemplates, type StoredTemplate } from './journey-templates.js'
import { type HistoryLine, JourneysStore, type NewJourney } from './journeys.store.js'
import { recordKnownDates } from './known-dates.rules.js'
import { replaced } from './node-row.js'
import { beginJourney } from './node-settling.rules.js'
import { type SaleBegun, saleDates } from './sale-dates.js'

/** New journeys, not written yet. */
export interface PreparedJourneys {
  /** In the order of the sales. */
  readonly ids: readonly string[]
  /** The statements that write them. */
  ready(): Promise<RawBuilder<unknown>[]>
}

export type RecordedSaleBegun = Omit<RecordedSale, 'sale' | 'isNew'> & { readonly sale: SaleBegun }

/** Begins the journeys of new sales, at the days that the file tells. */
@Injectable()
export class BeginJourneys {
  constructor(
    private readonly store: JourneysStore,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** @returns their ids, in the order of the sales */
  async execute(tx: Tx, sales: readonly RecordedSaleBegun[], by: ImportActor): Promise<readonly string[]> {
    const prepared = await this.prepare(tx, sales, by)
    for (const statement of await prepared.ready()) await statement.execute(tx)
    return prepared.ids
  }

  async prepare(tx: Tx, sales: readonly RecordedSaleBegun[], by: ImportActor): Promise<PreparedJourneys> {
    if (sales.length === 0) return { ids: [], ready: () => Promise.resolve([]) }
    const templates = await this.templatesOf(tx, sales)
    const now = this.clock.now()
    const ids = sales.map(() => newId(now))
    return { ids, ready: () => this.begun(sales, ids, templates, by) }
  }

  private async begun(
    sales: readonly RecordedSaleBegun[],
    ids: readonly string[],
    templates: ReadonlyMap<string, StoredTemplate>,
    by: ImportActor,
  ): Promise<RawBuilder<unknown>[]> {
    const today = this.clock.today()
    const lines: HistoryLine[] = []
    const journeys = await mapInTurns(sales, ({ sale, projectId, homeId, purchaseId }, i): NewJourney => {
      const stored = templates.get(wayOf(sale))
      if (!stored) throw new Error(`no template for ${wayOf(sale)}`)
      const { id: templateId, template } = stored
      const start = beginJourney(template, civilDate(sale.subscribedOn))
      const { changed } = recordKnownDates(template, start, saleDates(sale), new Set(), today)
      const records = replaced(start, changed)
      const id = ids[i] ?? ''
      lines.push(...fileHistory(id, start, records, by))
      return { id, projectId, homeId, purchaseId, templateId, template, records }
    })
    return this.store.beginning(journeys, lines)
  }

  private async templatesOf(tx: Tx, sales: readonly RecordedSaleBegun[]): Promise<Map<string, StoredTemplate>> {
    const templates = new Map<string, StoredTemplate>()
    for (const { sale } of sales) {
      const way = wayOf(sale)
      if (templates.has(way)) continue
      templates.set(way, await this.templates.current(tx, sale.saleKind ?? 'presale', sale.paymentWay, sale.city))
    }
    return templates
  }
}

const wayOf = ({ saleKind, paymentWay, city }: SaleBegun): string =>
  `${saleKind ?? 'presale'} ${paymentWay} ${city ?? ''}`
