import { testEnvironment } from '../../support/world/test-environment.ts'
import { product } from '../product.ts'

/** The product's own jobs on a database, as a worker runs them. */
export async function riskJobs(databaseUrl: string) {
  const { readEnvironment } = await product('platform/config/environment')
  const { Database } = await product('platform/database/database')
  const { Clock } = await product('platform/clock/clock')
  const { Log } = await product('platform/observability/log')
  const { Sealing } = await product('platform/crypto/sealing')
  const { Events } = await product('platform/events/events')
  const { JobHandlers } = await product('platform/jobs/handlers')
  const { JobQueue } = await product('platform/jobs/job-queue')
  const { JourneyTemplates } = await product('modules/journeys/journey-templates')
  const { OpenItems } = await product('modules/money/open-items')
  const { PapersAtHand } = await product('modules/papers/papers-at-hand')
  const { EvaluateRisks } = await product('modules/risks/evaluate-risks')
  const { JourneyRisksStore } = await product('modules/risks/journey-risks.store')
  const { RiskFactsQuery } = await product('modules/risks/risk-facts.query')
  const { RiskRules } = await product('modules/risks/risk-rules')
  const { RisksStore } = await product('modules/risks/risks.store')
  const { SweepRisks } = await product('modules/risks/sweep-risks.job')
  const { Audience } = await product('modules/risks/broadcasts/audience')
  const { BroadcastRisksStore } = await product('modules/risks/broadcasts/broadcast-risks.store')
  const { SpreadBroadcast } = await product('modules/risks/broadcasts/spread-broadcast.job')

  const environment = readEnvironment(testEnvironment(databaseUrl, 'http://127.0.0.1:9'))
  let daysPassed = 0
  const clock = new (class extends Clock {
    override now(): Date {
      return new Date(super.now().getTime() + daysPassed * 86_400_000)
    }
  })()
  const database = new Database(environment, new Log(environment))
  const facts = new RiskFactsQuery(
    new JourneyTemplates(environment, database, clock),
    new OpenItems(database, clock),
    new PapersAtHand(database),
  )
  const [journeys, risks] = [new JourneyRisksStore(), new RisksStore(clock)]
  // What happened is written down; who reacts to it is not what is measured here.
  const nobody = new JobHandlers({ getProviders: () => [] } as never)
  const events = new Events(nobody, new JobQueue(), clock)
  const evaluate = new EvaluateRisks(database, facts, new RiskRules(environment), journeys, risks, events, clock)
  return {
    today: () => clock.today(),
    now: () => clock.now(),
    passDays: (days: number) => {
      daysPassed += days
    },
    sweep: new SweepRisks(database, evaluate, journeys, clock),
    spread: new SpreadBroadcast(
      database,
      new Audience(database, new Sealing(environment)),
      new BroadcastRisksStore(journeys, clock),
      events,
    ),
    close: () => database.onApplicationShutdown(),
  }
}
