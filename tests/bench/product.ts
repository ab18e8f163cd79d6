import { pathToFileURL } from 'node:url'
import type * as StandingSessions from '../../apps/api/src/modules/identity/standing-sessions.js'
import type * as Officers from '../../apps/api/src/modules/homes/officers.js'
import type * as ConfiguredJourneys from '../../apps/api/src/modules/journeys/configured-journeys.js'
import type * as HomeScreenQuery from '../../apps/api/src/modules/screens/home-screen.query.js'
import type * as HomeScreenSql from '../../apps/api/src/modules/screens/home-screen.sql.js'
import type * as JourneyScreenSql from '../../apps/api/src/modules/screens/journey-screen.sql.js'
import type * as JourneyScreensQuery from '../../apps/api/src/modules/screens/journey-screens.query.js'
import type * as NodeHistories from '../../apps/api/src/modules/journeys/history/node-histories.js'
import type * as JourneyTemplates from '../../apps/api/src/modules/journeys/journey-templates.js'
import type * as TemplateChecksum from '../../apps/api/src/modules/journeys/template-checksum.js'
import type * as Events from '../../apps/api/src/platform/events/events.js'
import type * as JobHandlers from '../../apps/api/src/platform/jobs/handlers.js'
import type * as JobQueue from '../../apps/api/src/platform/jobs/job-queue.js'
import type * as AccessTokens from '../../apps/api/src/platform/auth/access-tokens.js'
import type * as Authenticator from '../../apps/api/src/platform/auth/authenticator.js'
import type * as Clock from '../../apps/api/src/platform/clock/clock.js'
import type * as Environment from '../../apps/api/src/platform/config/environment.js'
import type * as Sealing from '../../apps/api/src/platform/crypto/sealing.js'
import type * as Database from '../../apps/api/src/platform/database/database.js'
import type * as FileAddresses from '../../apps/api/src/platform/storage/file-addresses.js'
import type * as FileViews from '../../apps/api/src/platform/storage/file-views.js'
import type * as TypeParsers from '../../apps/api/src/platform/database/type-parsers.js'
import type * as AnswerSchema from '../../apps/api/src/platform/http/answer-schema.js'
import type * as WatchRequests from '../../apps/api/src/platform/http/watch-requests.js'
import type * as Log from '../../apps/api/src/platform/observability/log.js'
import type * as Metrics from '../../apps/api/src/platform/observability/metrics.js'
import type * as ReadTable from '../../apps/api/src/modules/imports/reading/read-table.js'
import type * as ReadingSource from '../../apps/api/src/modules/imports/reading/source.js'
import type * as OpenItems from '../../apps/api/src/modules/money/open-items.js'
import type * as PapersAtHand from '../../apps/api/src/modules/papers/papers-at-hand.js'
import type * as EvaluateRisks from '../../apps/api/src/modules/risks/evaluate-risks.js'
import type * as JourneyRisksStore from '../../apps/api/src/modules/risks/journey-risks.store.js'
import type * as RiskFactsQuery from '../../apps/api/src/modules/risks/risk-facts.query.js'
import type * as RiskRules from '../../apps/api/src/modules/risks/risk-rules.js'
import type * as RisksStore from '../../apps/api/src/modules/risks/risks.store.js'
import type * as SweepRisks from '../../apps/api/src/modules/risks/sweep-risks.job.js'
import type * as Audience from '../../apps/api/src/modules/risks/broadcasts/audience.js'
import type * as BroadcastRisksStore from '../../apps/api/src/modules/risks/broadcasts/broadcast-risks.store.js'
import type * as SpreadBroadcast from '../../apps/api/src/modules/risks/broadcasts/spread-broadcast.job.js'
import { inRoot } from '../../packages/tooling/src/paths.ts'

/** The product's own parts, as they were built: what runs in production is what is measured. */
interface Parts {
  'platform/events/events': typeof Events
  'platform/jobs/handlers': typeof JobHandlers
  'platform/jobs/job-queue': typeof JobQueue
  'modules/homes/officers': typeof Officers
  'modules/imports/reading/read-table': typeof ReadTable
  'modules/imports/reading/source': typeof ReadingSource
  'modules/money/open-items': typeof OpenItems
  'modules/papers/papers-at-hand': typeof PapersAtHand
  'modules/risks/evaluate-risks': typeof EvaluateRisks
  'modules/risks/journey-risks.store': typeof JourneyRisksStore
  'modules/risks/risk-facts.query': typeof RiskFactsQuery
  'modules/risks/risk-rules': typeof RiskRules
  'modules/risks/risks.store': typeof RisksStore
  'modules/risks/sweep-risks.job': typeof SweepRisks
  'modules/risks/broadcasts/audience': typeof Audience
  'modules/risks/broadcasts/broadcast-risks.store': typeof BroadcastRisksStore
  'modules/risks/broadcasts/spread-broadcast.job': typeof SpreadBroadcast
  'modules/identity/standing-sessions': typeof StandingSessions
  'modules/journeys/history/node-histories': typeof NodeHistories
  'platform/storage/file-addresses': typeof FileAddresses
  'platform/storage/file-views': typeof FileViews
  'modules/journeys/configured-journeys': typeof ConfiguredJourneys
  'modules/screens/home-screen.query': typeof HomeScreenQuery
  'modules/screens/home-screen.sql': typeof HomeScreenSql
  'modules/screens/journey-screen.sql': typeof JourneyScreenSql
  'modules/screens/journey-screens.query': typeof JourneyScreensQuery
  'modules/journeys/journey-templates': typeof JourneyTemplates
  'modules/journeys/template-checksum': typeof TemplateChecksum
  'platform/auth/access-tokens': typeof AccessTokens
  'platform/auth/authenticator': typeof Authenticator
  'platform/clock/clock': typeof Clock
  'platform/config/environment': typeof Environment
  'platform/crypto/sealing': typeof Sealing
  'platform/database/database': typeof Database
  'platform/database/type-parsers': typeof TypeParsers
  'platform/http/answer-schema': typeof AnswerSchema
  'platform/http/watch-requests': typeof WatchRequests
  'platform/observability/log': typeof Log
  'platform/observability/metrics': typeof Metrics
}

/** Loads one of them from `apps/api/dist`. */
export async function product<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  return (await import(pathToFileURL(inRoot('apps/api/dist', `${name}.js`)).href)) as Parts[Name]
}
