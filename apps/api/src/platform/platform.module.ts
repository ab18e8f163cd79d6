import { Global, Module } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core'
import { AccessTokens } from './auth/access-tokens.js'
import { Authenticator } from './auth/authenticator.js'
import { Fingerprint } from './crypto/fingerprint.js'
import { Sealing } from './crypto/sealing.js'
import { Database } from './database/database.js'
import { Events } from './events/events.js'
import { AccessGuard } from './http/access.guard.js'
import { ErrorFilter } from './http/error.filter.js'
import { JobHandlers } from './jobs/handlers.js'
import { Heartbeat } from './jobs/heartbeat.js'
import { JobQueue } from './jobs/job-queue.js'
import { Worker } from './jobs/worker.js'
import { RateLimits } from './limits/rate-limits.js'
import { Retention } from './limits/retention.js'
import { Log } from './observability/log.js'
import { Metrics } from './observability/metrics.js'
import { OperationsController } from './observability/operations.controller.js'
import { ReadinessProbe } from './observability/readiness.js'

const shared = [
  Log,
  Database,
  Sealing,
  Fingerprint,
  AccessTokens,
  Authenticator,
  RateLimits,
  JobQueue,
  JobHandlers,
  Events,
  Worker,
  Metrics,
]

/** What every module stands on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [OperationsController],
  providers: [
    ...shared,
    Heartbeat,
    ReadinessProbe,
    Retention,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: shared,
})
export class PlatformModule {}
