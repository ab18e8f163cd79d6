import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import { Logger, parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { Database } from '../database/database.js'
import { Log } from '../observability/log.js'
import { JobHandlers } from './handlers.js'
import { Heartbeat } from './heartbeat.js'

const beginAnewAfterMs = 1000

interface WorkerWays {
  /** Jobs at once. */
  readonly concurrency: number
  readonly crons: boolean
}

/** Runs the jobs of this process until `stop`, which lets running ones finish. */
@Injectable()
export class Worker {
  private runner: Runner | undefined
  private running = Promise.resolve()
  private stopping = false

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly heartbeat: Heartbeat,
    private readonly log: Log,
  ) {}

  /**
   * @param ways `crons`: also begins what is due by the time of day
   * @throws Error when the database does not answer now; later on it may come and go.
   */
  async start(ways: Partial<WorkerWays> = {}): Promise<void> {
    const all = { concurrency: 5, crons: true, ...ways }
    this.runner = await this.begin(all)
    this.running = this.runOn(all)
    this.log.info('jobs', 'worker started', { jobs: this.handlers.all().map(({ job }) => job.name) })
  }

  /** Resolves when `stop` has done its work. */
  ended(): Promise<void> {
    return this.running
  }

  /** Takes no more jobs and waits for the running ones. */
  async stop(): Promise<void> {
    this.stopping = true
    const ended = endOf(this.runner)
    this.log.info('jobs', 'worker takes no more jobs')
    await ended
    await this.running
  }

  /**
   * One runner after the other. When its connection breaks, a runner may hold a job whose end it could not write, or
   * one that it does not know it was given: so it ends, and the heartbeat of the next one frees what it held.
   */
  private async runOn(ways: WorkerWays): Promise<void> {
    for (;;) {
      await this.runner?.promise
      if (this.stopping) break
      await pause(beginAnewAfterMs)
      try {
        this.runner = await this.begin(ways)
        this.log.info('jobs', 'worker began anew')
      } catch (error) {
        this.log.failure('jobs', error)
      }
    }
    await endOf(this.runner)
    await this.heartbeat.stop()
  }

  private async begin({ concurrency, crons: withCrons }: WorkerWays): Promise<Runner> {
    const all = this.handlers.all()
    const taskList: TaskList = Object.fromEntries(
      all.map(({ job, handler }) => [job.name, (payload: unknown) => handler.handle(job.payload.parse(payload ?? {}))]),
    )
    const crons = all.flatMap(({ job }) => (withCrons && job.cron ? [{ task: job.name, match: job.cron }] : []))
    const events: WorkerEvents = new EventEmitter()
    const runner = await run({
      pgPool: this.database.pool,
      taskList,
      concurrency,
      events: events.on('pool:create', ({ workerPool }) => {
        this.heartbeat.start(workerPool.id)
      }),
      // Batched, even if by no time at all, a result that cannot be written ends the runner instead of the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      noHandleSignals: true,
      useNodeTime: true,
      pollInterval: 1000,
      parsedCronItems: parseCronItems(crons),
      logger: new Logger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.log.warn('jobs', message)
      }),
    })
    events.on('worker:getJob:error', () => void endOf(runner))
    return runner
  }
}

/** A runner can be stopped only once, and may have ended by itself. */
async function endOf(runner: Runner | undefined): Promise<void> {
  await runner?.stop().catch(() => undefined)
  await runner?.promise
}
