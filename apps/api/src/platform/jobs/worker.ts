import { EventEmitter } from 'node:events'
import { Injectable } from '@nestjs/common'
import { Logger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { Database } from '../database/database.js'
import { Log } from '../observability/log.js'
import { JobHandlers } from './handlers.js'
import { Heartbeat } from './heartbeat.js'

/** Runs the jobs of this process until `stop`, which lets running ones finish. */
@Injectable()
export class Worker {
  private runner: Runner | undefined
  private stopping: Promise<void> | undefined

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly heartbeat: Heartbeat,
    private readonly log: Log,
  ) {}

  async start(concurrency = 5): Promise<void> {
    const all = this.handlers.all()
    const taskList: TaskList = Object.fromEntries(
      all.map(({ job, handler }) => [job.name, (payload: unknown) => handler.handle(job.payload.parse(payload ?? {}))]),
    )
    const crons = all.flatMap(({ job }) => (job.cron ? [{ task: job.name, match: job.cron }] : []))
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => {
      this.heartbeat.start(workerPool.id)
    })
    this.runner = await run({
      pgPool: this.database.pool,
      taskList,
      concurrency,
      events,
      noHandleSignals: true,
      useNodeTime: true,
      pollInterval: 1000,
      parsedCronItems: parseCronItems(crons),
      logger: new Logger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn('jobs', message)
      }),
    })
    this.log.info('jobs', 'worker started', { jobs: all.map(({ job }) => job.name) })
  }

  /** Resolves when `stop` has done its work. @throws Error when the worker has ended by itself */
  async ended(): Promise<void> {
    await this.runner?.promise
    if (!this.stopping) throw new Error('The worker has ended by itself; its last log lines say why.')
    await this.stopping
  }

  /** Takes no more jobs and waits for the running ones. */
  stop(): Promise<void> {
    this.stopping ??= this.finish()
    return this.stopping
  }

  private async finish(): Promise<void> {
    await this.runner?.stop()
    await this.heartbeat.stop()
  }
}
