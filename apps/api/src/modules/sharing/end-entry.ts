import { registerKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { SharingAccess } from './sharing-access.js'

/** Ends an entry for good. An export that runs at the same time is waited for, or finds it ended. */
@Injectable()
export class EndEntry {
  constructor(
    private readonly database: Database,
    private readonly access: SharingAccess,
    private readonly clock: Clock,
  ) {}

  /** A second time changes nothing. @throws DomainError `sharing.not_found`, `auth.forbidden` */
  async execute(by: StaffCaller, entryId: string, reason: string): Promise<void> {
    await this.access.entry(by, entryId, registerKeepers)
    const ended = { endedAt: this.clock.now(), endedBy: by.staffId, endedByName: by.name, endReason: reason }
    await this.database.write((tx) =>
      tx.updateTable('sharingEntry').set(ended).where('id', '=', entryId).where('endedAt', 'is', null).execute(),
    )
  }
}
