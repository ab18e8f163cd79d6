import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { TakePicture } from '../../platform/storage/index.js'
import { HomeAccess } from '../homes/index.js'
import { casePhotoPurpose } from './case-photo-purpose.js'
import { CaseReach } from './dispatch/case-reach.js'

/** Takes a photo for a case that is being written. */
@Injectable()
export class AcceptCasePhoto {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly reach: CaseReach,
    private readonly takePicture: TakePicture,
  ) {}

  /** Of staff, for a record of the work. @throws DomainError `case.not_found`, `file.*` */
  async ofStaff(
    by: StaffCaller,
    caseId: string,
    request: FastifyRequest,
  ): Promise<Answer<'POST /staff/cases/:caseId/photos'>> {
    const place = await this.database.kysely
      .selectFrom('serviceCase')
      .select(['projectId', 'engineerId', 'teamId'])
      .where('id', '=', caseId)
      .executeTakeFirst()
    const roles = place ? await this.reach.rolesOf(this.database.kysely, by, place) : []
    if (!place || roles.length === 0) throw new DomainError('case.not_found')
    const creator = { kind: 'staff', id: by.staffId } as const
    return this.takePicture.execute(request, { projectId: place.projectId, purpose: casePhotoPurpose, creator })
  }

  /** @throws DomainError `home.not_found`, `file.*` */
  async execute(
    personId: string,
    homeId: string,
    request: FastifyRequest,
  ): Promise<Answer<'POST /homes/:homeId/case-photos'>> {
    const { projectId } = await this.access.member(personId, homeId)
    const creator = { kind: 'person', id: personId } as const
    return this.takePicture.execute(request, { projectId, purpose: casePhotoPurpose, creator })
  }
}
