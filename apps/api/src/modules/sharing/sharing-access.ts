import type { StaffRole } from '@hub/contracts'
import { registerReaders } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'

/** Entries of the register belong to a project; staff of other projects are told that there is none. */
@Injectable()
export class SharingAccess {
  constructor(private readonly database: Database) {}

  /** The entry, for those who hold one of `roles` in its project. @throws DomainError `sharing.not_found`, `auth.forbidden` */
  async entry(
    by: StaffCaller,
    entryId: string,
    roles: readonly StaffRole[],
    db: Tx | Database['kysely'] = this.database.kysely,
  ) {
    const entry = await db.selectFrom('sharingEntry').selectAll().where('id', '=', entryId).executeTakeFirst()
    const held = entry ? rolesIn(by, entry.projectId) : []
    if (!entry || !held.some((role) => registerReaders.includes(role))) throw new DomainError('sharing.not_found')
    if (!held.some((role) => roles.includes(role))) throw new DomainError('auth.forbidden')
    return entry
  }
}
