import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { Database } from '../../platform/database/database.js'
import { AcceptUpload, FileViews, uploadedFile } from '../../platform/storage/index.js'
import { HomeAccess } from '../homes/index.js'
import { casePhotoPurpose } from './case-photo-purpose.js'

/** Takes a photo for a case that is being written; without a case it is swept after a day. */
@Injectable()
export class AcceptCasePhoto {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly acceptUpload: AcceptUpload,
    private readonly files: FileViews,
  ) {}

  /** @throws DomainError `home.not_found`, `file.*` */
  async execute(
    personId: string,
    homeId: string,
    request: FastifyRequest,
  ): Promise<Answer<'POST /homes/:homeId/case-photos'>> {
    const { projectId } = await this.access.member(personId, homeId)
    const creator = { kind: 'person', id: personId } as const
    const about = { projectId, purpose: casePhotoPurpose, creator }
    const id = await this.acceptUpload.execute(await uploadedFile(request), 'pictures', about)
    const file = await this.database.kysely
      .selectFrom('storedFile')
      .select(['id', 'contentType', 'bytes', 'thumbBytes'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return this.files.of(file)
  }
}
