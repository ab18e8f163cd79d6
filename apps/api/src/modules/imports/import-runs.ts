import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import { DomainError } from '../../platform/http/domain-error.js'
import { Log } from '../../platform/observability/log.js'
import type { Progress } from './import-progress.js'
import { ImportCancelled } from './import-progress.js'
import { type Doing, ImportRunsStore } from './import-runs.store.js'

const beatEveryMs = 5_000
/** How often those who look on get a new number. */
const tellEveryMs = 400
const lookEveryMs = 200

export interface Run {
  readonly importId: string
  readonly doing: Doing
  readonly rowsTotal: number | null
  work(progress: Progress): Promise<void>
  /** What becomes of the import when the work fails or was stopped. */
  failed(error: unknown): Promise<void>
}

/**
 * Long work on one import: goes on when the request that asked for it has been answered, says how far it is, and can be
 * stopped. Where another run of the same import is alive, that one is waited for instead.
 */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly runs: ImportRunsStore,
    private readonly log: Log,
  ) {}

  /**
   * Starts the work, and waits for its end so many seconds at most.
   * @returns whether it has ended
   * @throws what the work throws while it is waited for
   */
  async run(run: Run, waitSeconds: number): Promise<boolean> {
    const runId = await this.runs.begin(run.importId, run.doing, run.rowsTotal)
    if (runId === null) return this.ended(run.importId, waitSeconds)
    const waiting = { still: true }
    const working = this.work(runId, run).catch((error: unknown) => {
      if (waiting.still) throw error
      // A file that cannot be taken is nobody's failure: its preview says why.
      const isExpected = error instanceof ImportCancelled || error instanceof DomainError
      if (!isExpected) this.log.failure('import', error)
    })
    const ended = await Promise.race([working.then(() => true), pause(waitSeconds * 1000, false, { ref: false })])
    waiting.still = false
    return ended
  }

  /** Stops what is under way, and waits until it has put everything back. */
  async cancel(importId: string, waitSeconds: number): Promise<void> {
    if (await this.runs.cancel(importId)) await this.ended(importId, waitSeconds)
  }

  private async work(runId: string, run: Run): Promise<void> {
    const state = { rows: 0, told: performance.now(), goesOn: true }
    const tell = async (): Promise<void> => {
      state.told = performance.now()
      state.goesOn = await this.runs.beat(runId, state.rows)
    }
    const beating = setInterval(() => {
      tell().catch((error: unknown) => {
        this.log.failure('import', error)
      })
    }, beatEveryMs)
    try {
      await run.work({
        advance: async (rows) => {
          state.rows += rows
          if (performance.now() - state.told >= tellEveryMs) await tell()
          if (!state.goesOn) throw new ImportCancelled()
        },
        finish: async () => {
          await tell()
          if (!state.goesOn) throw new ImportCancelled()
        },
      })
    } catch (error) {
      // Before the run is over, so that nobody finds an import without a run that is still being checked.
      await run.failed(error)
      throw error
    } finally {
      clearInterval(beating)
      await this.runs.end(runId)
    }
  }

  private async ended(importId: string, waitSeconds: number): Promise<boolean> {
    const last = performance.now() + waitSeconds * 1000
    while (await this.runs.isAlive(importId)) {
      if (performance.now() > last) return false
      await pause(lookEveryMs)
    }
    return true
  }
}
