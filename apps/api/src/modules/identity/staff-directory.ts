import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'

/** Staff by log-in name, for commands that act in somebody's name. */
@Injectable()
export class StaffDirectory {
  constructor(private readonly database: Database) {}

  /** @throws Error when there is nobody of that name */
  async byLogin(login: string): Promise<StaffCaller> {
    const staff = await this.database.kysely
      .selectFrom('staff')
      .select(['id', 'name'])
      .where('login', '=', login)
      .where('disabledAt', 'is', null)
      .executeTakeFirst()
    if (!staff) throw new Error(`There is no member of staff called ${login}`)
    const roles = await this.database.kysely
      .selectFrom('staffRole')
      .select(['projectId', 'role'])
      .where('staffId', '=', staff.id)
      .execute()
    return {
      kind: 'staff',
      staffId: staff.id,
      name: staff.name,
      sessionId: 'command',
      roles: roles.map((held) => ({ ...held, role: held.role as StaffRole })),
    }
  }
}
