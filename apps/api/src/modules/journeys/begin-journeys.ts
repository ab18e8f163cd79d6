import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
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

/** New journeys, not written yet; their ids in the order of the sales. */
export interface PreparedJourneys {
  readonly ids: readonly string[]
  write(): Promise<void>
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

  /** Journeys ready to be written. */
  async prepare(tx: Tx, sales: readonly RecordedSaleBegun[], by: ImportActor): Promise<PreparedJourneys> {
    if (sales.length === 0) return { ids: [], write: () => Promise.resolve() }
    const templates = await this.templatesOf(tx, sales)
    const now = this.clock.now()
    const today = this.clock.today()
    const lines: HistoryLine[] = []
    const journeys = await mapInTurns(sales, ({ sale, projectId, homeId, purchaseId }): NewJourney => {
      const stored = templates.get(wayOf(sale))
      if (!stored) throw new Error(`no template for ${wayOf(sale)}`)
      const { id: templateId, template } = stored
      const start = beginJourney(template, civilDate(sale.subscribedOn))
      const { changed } = recordKnownDates(template, start, saleDates(sale), new Set(), today)
      const records = replaced(start, changed)
      const id = newId(now)
      lines.push(...fileHistory(id, start, records, by))
      return { id, projectId, homeId, purchaseId, templateId, template, records }
    })
    const statements = await this.store.beginning(journeys, lines)
    return {
      ids: journeys.map(({ id }) => id),
      write: async () => {
        for (const statement of statements) await statement.execute(tx)
      },
    }
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
