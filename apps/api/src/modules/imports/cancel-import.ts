import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { ImportRuns } from './import-runs.js'
import { ImportsStore, openStates } from './imports.store.js'

const waitSeconds = 20

/** Stops the check or the writing that goes on: a check leaves nothing, writing leaves the checked file as it was. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly store: ImportsStore,
    private readonly runs: ImportRuns,
  ) {}

  /** @throws DomainError `import.not_found` */
  async execute(by: StaffCaller, importId: string): Promise<void> {
    await this.store.find(by, importId, [...openStates, 'committed', 'discarded'])
    await this.runs.cancel(importId, waitSeconds)
  }
}
