import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { JourneyRisksStore, type NextDay } from './journey-risks.store.js'
import { riskChanges } from './risk-changes.rules.js'
import { type JourneyFacts, RiskFactsQuery } from './risk-facts.query.js'
import { risksPerEvent, risksRaised } from './risk-events.js'
import { RiskRules } from './risk-rules.js'
import { evaluate } from './risk.rules.js'
import type { OpenRisk } from './risk-changes.rules.js'
import { type EndedRisk, type NewRisk, RisksStore } from './risks.store.js'

const journeyEnded = '这份购房进度已经结束'

/** Makes the open risks of journeys those that hold today. May be repeated, and run by several at once. */
@Injectable()
export class EvaluateRisks {
  constructor(
    private readonly database: Database,
    private readonly facts: RiskFactsQuery,
    private readonly rules: RiskRules,
    private readonly journeys: JourneyRisksStore,
    private readonly risks: RisksStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @param journeyIds at most some hundreds; unknown ones are left out. */
  async execute(journeyIds: readonly string[]): Promise<void> {
    await this.database.write(async (tx) => {
      await this.journeys.lock(tx, journeyIds)
      await this.ofLocked(tx, journeyIds)
    })
  }

  /** Facts are read after the lock: whoever comes second sees what the first has seen, and what it wrote. */
  async ofLocked(tx: Tx, journeyIds: readonly string[]): Promise<void> {
    const today = this.clock.today()
    const opened: NewRisk[] = []
    const changed: OpenRisk[] = []
    const graver: string[] = []
    const ended: EndedRisk[] = []
    const days: NextDay[] = []
    for (const journey of await this.facts.of(tx, journeyIds, today)) {
      const { journeyId, projectId, running, open } = journey
      const { held, nextOn } = running ? evaluate(this.rules.all, journey, today) : { held: [], nextOn: null }
      const changes = riskChanges(open, held)
      opened.push(...changes.opened.map((risk) => ({ ...risk, journeyId, projectId })))
      changed.push(...changes.changed)
      graver.push(...changes.graver.map(({ id }) => id))
      ended.push(...changes.ended.map((risk) => this.ending(journey, risk)))
      days.push({ journeyId, nextOn })
    }
    await this.risks.end(tx, ended)
    await this.risks.change(tx, changed)
    await this.raised(tx, [...(await this.risks.open(tx, opened)), ...graver])
    await this.journeys.settle(tx, days)
  }

  private async raised(tx: Tx, ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += risksPerEvent)
      await this.events.emit(tx, risksRaised, { riskIds: ids.slice(from, from + risksPerEvent) })
  }

  private ending({ running }: JourneyFacts, { id, ruleKey }: OpenRisk): EndedRisk {
    return running
      ? { id, endedBy: 'cause_gone', endedWords: this.rules.endedWords(ruleKey) }
      : { id, endedBy: 'journey_ended', endedWords: journeyEnded }
  }
}
