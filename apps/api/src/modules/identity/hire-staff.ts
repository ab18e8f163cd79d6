import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { hash } from '@node-rs/argon2'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'

export interface NewStaff {
  login: string
  name: string
  password: string
  roles: { projectId: string | null; role: StaffRole }[]
}

/** Adds a member of staff with roles; an existing log-in name gets the new password, name and roles. */
@Injectable()
export class HireStaff {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ login, name, password, roles }: NewStaff): Promise<string> {
    const now = this.clock.now()
    const passwordHash = await hash(password)
    return this.database.write(async (tx) => {
      const { id } = await tx
        .insertInto('staff')
        .values({ id: newId(now), login, name, passwordHash, createdAt: now })
        .onConflict((oc) => oc.column('login').doUpdateSet({ name, passwordHash }))
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.deleteFrom('staffRole').where('staffId', '=', id).execute()
      if (roles.length > 0)
        await tx
          .insertInto('staffRole')
          .values(roles.map((held) => ({ id: newId(now), staffId: id, ...held })))
          .execute()
      return id
    })
  }
}
