import { type Answer, type Received, registerKeepers, sharingFields } from '@hub/contracts'
import { civilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { daysFault } from './entry.rules.js'
import { StaffSharingQuery } from './staff-sharing.query.js'

/** Writes down to whom personal data may be given. Nobody has consented to it yet, so nothing leaves by this alone. */
@Injectable()
export class RegisterEntry {
  constructor(
    private readonly database: Database,
    private readonly query: StaffSharingQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `auth.forbidden`, `sharing.days_invalid` */
  async execute(
    by: StaffCaller,
    { fields, ...terms }: Received<'POST /staff/sharing-entries'>['body'],
  ): Promise<Answer<'POST /staff/sharing-entries'>> {
    const reason = daysFault(civilDate(terms.validFrom), civilDate(terms.validUntil), this.clock.today())
    if (reason) throw new DomainError('sharing.days_invalid', { reason })
    await this.mayRegister(by, terms.projectId)
    const createdAt = this.clock.now()
    const entry = {
      ...{ id: newId(createdAt), ...terms, createdAt },
      fields: sharingFields.filter((field) => fields.includes(field)),
      ...{ madeBy: by.staffId, madeByName: by.name },
    }
    await this.database.write((tx) => tx.insertInto('sharingEntry').values(entry).execute())
    return (await this.query.one(by, entry.id)).entry
  }

  private async mayRegister(by: StaffCaller, projectId: string): Promise<void> {
    const held = rolesIn(by, projectId)
    const project = await this.database.kysely
      .selectFrom('project')
      .select('id')
      .where('id', '=', projectId)
      .executeTakeFirst()
    if (!project || held.length === 0) throw new DomainError('project.not_found')
    if (!held.some((role) => registerKeepers.includes(role))) throw new DomainError('auth.forbidden')
  }
}
