import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { TakePicture } from '../../platform/storage/index.js'
import { HomeAccess } from '../homes/index.js'
import { casePhotoPurpose } from './case-photo-purpose.js'

/** Takes a photo for a case that is being written. */
@Injectable()
export class AcceptCasePhoto {
  constructor(
    private readonly access: HomeAccess,
    private readonly takePicture: TakePicture,
  ) {}

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
