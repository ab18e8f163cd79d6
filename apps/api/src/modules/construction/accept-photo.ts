import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { TakePicture } from '../../platform/storage/index.js'
import { checkEditor } from './editors.js'
import { photoPurpose } from './photo-purpose.js'

/** Takes a photo for a post that is being written. */
@Injectable()
export class AcceptPhoto {
  constructor(private readonly takePicture: TakePicture) {}

  /** @throws DomainError `post.not_found`, `file.*` */
  async execute(
    by: StaffCaller,
    projectId: string,
    request: FastifyRequest,
  ): Promise<Answer<'POST /staff/projects/:projectId/construction-photos'>> {
    checkEditor(by, projectId)
    const creator = { kind: 'staff', id: by.staffId } as const
    return this.takePicture.execute(request, { projectId, purpose: photoPurpose, creator })
  }
}
