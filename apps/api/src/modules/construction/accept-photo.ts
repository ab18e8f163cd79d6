import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { AcceptUpload, FileViews, uploadedFile } from '../../platform/storage/index.js'
import { checkEditor } from './editors.js'
import { photoPurpose } from './photo-purpose.js'

/** Takes a photo for a post that is being written; without a post it is swept after a day. */
@Injectable()
export class AcceptPhoto {
  constructor(
    private readonly database: Database,
    private readonly acceptUpload: AcceptUpload,
    private readonly files: FileViews,
  ) {}

  /** @throws DomainError `post.not_found`, `file.*` */
  async execute(
    by: StaffCaller,
    projectId: string,
    request: FastifyRequest,
  ): Promise<Answer<'POST /staff/projects/:projectId/construction-photos'>> {
    checkEditor(by, projectId)
    const creator = { kind: 'staff', id: by.staffId } as const
    const id = await this.acceptUpload.execute(await uploadedFile(request), 'pictures', {
      ...{ projectId, purpose: photoPurpose, creator },
    })
    const file = await this.database.kysely
      .selectFrom('storedFile')
      .select(['id', 'contentType', 'bytes', 'thumbBytes'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return this.files.of(file)
  }
}
