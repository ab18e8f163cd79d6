import { Global, Module } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core'
import { AccessTokens } from './auth/access-tokens.js'
import { Authenticator } from './auth/authenticator.js'
import { Environment } from './config/environment.js'
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
import { DataKeepers } from './personal-data/data-keepers.js'
import { ReadinessProbe } from './observability/readiness.js'
import { AcceptUpload } from './storage/accept-upload.js'
import { TakePicture } from './storage/take-picture.js'
import { DiskStorage } from './storage/disk-storage.js'
import { FileAddresses } from './storage/file-addresses.js'
import { FileViews } from './storage/file-views.js'
import { FilesController } from './storage/files.controller.js'
import { S3Storage } from './storage/s3-storage.js'
import { Storage } from './storage/storage.js'
import { StoredFiles } from './storage/stored-files.js'
import { SweepFiles } from './storage/sweep-files.job.js'

const shared = [
  Log,
  Database,
  Sealing,
  Fingerprint,
  AccessTokens,
  Authenticator,
  RateLimits,
  DataKeepers,
  JobQueue,
  JobHandlers,
  Events,
  Worker,
  Metrics,
  {
    provide: Storage,
    inject: [Environment],
    useFactory: (environment: Environment): Storage =>
      environment.STORAGE === 's3' ? new S3Storage(environment) : new DiskStorage(environment.STORAGE_DIR),
  },
  StoredFiles,
  AcceptUpload,
  TakePicture,
  FileAddresses,
  FileViews,
]

/** What every module stands on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [OperationsController, FilesController],
  providers: [
    ...shared,
    Heartbeat,
    ReadinessProbe,
    Retention,
    SweepFiles,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: shared,
})
export class PlatformModule {}
