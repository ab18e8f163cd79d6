import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { DiscoveryService } from '@nestjs/core'
import { type Job, type JobHandler, jobKey } from './job.js'

/** Every job handler of the application, found by its decorator at boot. */
@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService) {}

  /** A doubtful handler stops the process at its start, not the first write that needs it. */
  onApplicationBootstrap(): void {
    this.all()
  }

  /** @throws Error when two classes handle the same job. */
  all(): { job: Job; handler: JobHandler }[] {
    const found = this.discovery.getProviders().flatMap((provider) => {
      const { metatype, instance } = provider as { metatype: unknown; instance: JobHandler | undefined }
      const job =
        typeof metatype === 'function' ? (Reflect.getMetadata(jobKey, metatype) as Job | undefined) : undefined
      return job && instance ? [{ job, handler: instance }] : []
    })
    const names = found.map(({ job }) => job.name)
    const twice = names.find((name, i) => names.indexOf(name) !== i)
    if (twice) throw new Error(`Two handlers for job ${twice}`)
    return found
  }
}
