import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { ImportKeysQuery } from './import-keys.query.js'

/** Ends a key at once, in every process; what was pushed with it stays. */
@Injectable()
export class RevokeImportKey {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeysQuery,
    private readonly clock: Clock,
  ) {}

  /** A second time changes nothing. @throws DomainError `import_key.not_found` */
  async execute(by: StaffCaller, keyId: string): Promise<void> {
    await this.keys.one(by, keyId)
    await this.database.write((tx) =>
      tx
        .updateTable('importKey')
        .set({ revokedAt: this.clock.now(), revokedBy: by.staffId })
        .where('id', '=', keyId)
        .where('revokedAt', 'is', null)
        .execute(),
    )
  }
}
