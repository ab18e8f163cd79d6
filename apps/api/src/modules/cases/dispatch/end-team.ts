import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { lockProject } from './save-team.js'

/** From then on a team is given nothing; what it has open stays with it until somebody moves it. */
@Injectable()
export class EndTeam {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `team.not_found` */
  async execute(by: StaffCaller, projectId: string, teamId: string): Promise<void> {
    await this.database.write(async (tx) => {
      await lockProject(tx, by, projectId)
      const team = await tx
        .selectFrom('serviceTeam')
        .select('endedAt')
        .where('id', '=', teamId)
        .where('projectId', '=', projectId)
        .forUpdate()
        .executeTakeFirst()
      if (!team) throw new DomainError('team.not_found')
      if (team.endedAt !== null) return
      await tx.updateTable('serviceTeam').set({ endedAt: this.clock.now() }).where('id', '=', teamId).execute()
    })
  }
}
