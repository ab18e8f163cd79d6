import type { StaffRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { buildingLabel } from '../homes/index.js'

export interface KeptProject {
  readonly id: string
  readonly name: string
  readonly buildings: readonly { readonly id: string; readonly name: string }[]
}

/** The projects that staff may see, and change where they hold one of the roles for it. */
@Injectable()
export class ProjectKeeping {
  /** Locks the project against others who change what belongs to it. @throws DomainError `project.not_found`, `auth.forbidden` */
  async lock(tx: Tx, by: StaffCaller, projectId: string, keepers: readonly StaffRole[]): Promise<KeptProject> {
    const roles = rolesIn(by, projectId)
    const project = await tx
      .selectFrom('project')
      .select(['id', 'name'])
      .where('id', '=', projectId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!project || roles.length === 0) throw new DomainError('project.not_found')
    if (!roles.some((role) => keepers.includes(role))) throw new DomainError('auth.forbidden')
    const buildings = await tx
      .selectFrom('building')
      .select(['id', 'name'])
      .where('projectId', '=', projectId)
      .execute()
    return { ...project, buildings: buildings.map(({ id, name }) => ({ id, name: buildingLabel(name) })) }
  }
}
