import type { TeamDispatch } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { DomainError } from '../../../platform/http/domain-error.js'
import type { StepAt, Written } from '../steps/step.types.js'
import { DispatchCase } from './dispatch-case.js'
import { Engineers } from './engineers.js'

/** Who does it, by the hand of staff: taken from the pool, given to an engineer, moved to a team. */
@Injectable()
export class DispatchSteps {
  constructor(
    private readonly engineers: Engineers,
    private readonly dispatch: DispatchCase,
  ) {}

  pick({ by, to }: StepAt): Written {
    return { change: { state: to, engineer: { id: by.staffId, name: by.name } } }
  }

  /** @throws DomainError `case.colleague_unknown` */
  async assign({ tx, locked, to }: StepAt, engineerId: string): Promise<Written> {
    const engineer = await this.engineers.one(tx, locked.projectId, engineerId)
    if (!engineer) throw new DomainError('case.colleague_unknown')
    return { change: { state: to, engineer }, data: { to: engineer.name } }
  }

  /** To the pool of another team, or to who of it has least. @throws DomainError `team.not_found` */
  async route({ tx, locked, by }: StepAt, teamId: string): Promise<Written> {
    const found = await tx
      .selectFrom('serviceTeam')
      .select(['id', 'name', 'dispatch'])
      .where('id', '=', teamId)
      .where('projectId', '=', locked.projectId)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (!found) throw new DomainError('team.not_found')
    const team = { ...found, dispatch: found.dispatch as TeamDispatch }
    // What an engineer had must not be nobody's: it stays with who moves it.
    const isLeftAlone = locked.staffId === null && locked.engineerId !== null
    const staff = isLeftAlone ? { staff: { id: by.staffId, name: by.name } } : {}
    return {
      change: { teamId, engineer: null, ...staff },
      data: { to: team.name },
      afterwards: () => this.dispatch.byLoad(tx, locked, team),
    }
  }
}
