import type { FileView } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Database } from '../database/database.js'
import { AcceptUpload } from './accept-upload.js'
import { FileViews } from './file-views.js'
import type { NewFile } from './stored-files.js'
import { uploadedFile } from './uploaded-file.js'

/** Takes a picture for something that is still being written; without that it is swept after a day. */
@Injectable()
export class TakePicture {
  constructor(
    private readonly database: Database,
    private readonly acceptUpload: AcceptUpload,
    private readonly files: FileViews,
  ) {}

  /** @throws DomainError `file.*` */
  async execute(
    request: FastifyRequest,
    about: Pick<NewFile, 'projectId' | 'purpose' | 'creator'>,
  ): Promise<z.output<typeof FileView>> {
    const id = await this.acceptUpload.execute(await uploadedFile(request), 'pictures', about)
    const file = await this.database.kysely
      .selectFrom('storedFile')
      .select(['id', 'contentType', 'bytes', 'thumbBytes'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return this.files.of(file)
  }
}
