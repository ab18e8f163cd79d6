import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import type { Sale } from '../homes/index.js'
import { fileHistory, type ImportActor } from './file-history.js'
import { JourneyTemplates } from './journey-templates.js'
import { type ChangedJourney, type HistoryLine, JourneysStore, type LoadedJourney } from './journeys.store.js'
import { recordKnownDates } from './known-dates.rules.js'
import { replaced } from './node-row.js'
import { saleDates } from './sale-dates.js'
import { switchTemplate } from './switch-template.rules.js'

/** Gives running journeys the days and the way of paying that a file tells. */
@Injectable()
export class MoveJourneys {
  constructor(
    private readonly store: JourneysStore,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** @returns the journeys as they were */
  async execute(tx: Tx, saleOf: ReadonlyMap<string, Sale>, by: ImportActor): Promise<LoadedJourney[]> {
    const found = await this.store.lock(tx, [...saleOf.keys()])
    const switched: LoadedJourney[] = []
    const changes: ChangedJourney[] = []
    const lines: HistoryLine[] = []
    for (const before of found) {
      const sale = saleOf.get(before.id)
      if (!sale) continue
      const journey = await this.onTemplateOf(tx, before, sale)
      const { changed } = recordKnownDates(
        journey.template,
        journey.records,
        saleDates(sale),
        journey.confirmed,
        this.clock.today(),
      )
      const records = replaced(journey.records, changed)
      if (journey !== before) switched.push(journey)
      changes.push({ journey, changed: journey === before ? changed : records, confirms: new Set() })
      lines.push(...fileHistory(journey.id, before.records, records, by))
    }
    await this.store.switch(tx, switched)
    await this.store.save(tx, changes)
    await this.store.write(tx, lines)
    return found
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
    return {
      ...{ ...journey, templateId, template },
      records: switchTemplate(journey.template, template, journey.records, this.clock.today()),
    }
  }
}
