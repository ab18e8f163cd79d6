import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { ImportsStore } from './imports.store.js'

@Injectable()
export class DiscardImport {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `import.not_found`, `import.already_ended` */
  async execute(by: StaffCaller, importId: string): Promise<void> {
    await this.database.write(async (tx) => {
      const pending = await this.store.pending(tx, by, importId, 'discarded')
      if (pending) await this.store.end(tx, importId, 'discarded', this.clock.now())
    })
  }
}
