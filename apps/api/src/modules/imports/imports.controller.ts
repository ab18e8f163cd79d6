import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { CancelImport } from './cancel-import.js'
import { CheckImport } from './check-import.js'
import { CommitImport } from './commit-import.js'
import { DiscardImport } from './discard-import.js'
import { ImportsQueries } from './imports.queries.js'
import { MendCell } from './mending/mend-cell.js'
import { RecheckImport } from './recheck-import.js'
import { UndoImport } from './undo/undo-import.js'
import { uploadedFile } from './uploaded-file.js'

/** Seconds; most files are done by then, and who wants to look on asks for less. */
const longestWait = 60

@Controller()
export class ImportsController {
  constructor(
    private readonly checkImport: CheckImport,
    private readonly cancelImport: CancelImport,
    private readonly commitImport: CommitImport,
    private readonly discardImport: DiscardImport,
    private readonly mendCell: MendCell,
    private readonly recheckImport: RecheckImport,
    private readonly undoImport: UndoImport,
    private readonly queries: ImportsQueries,
  ) {}

  @Serves('POST /staff/imports')
  async check(
    @By() by: StaffCaller,
    @Input() { query }: Received<'POST /staff/imports'>,
    @Req() request: FastifyRequest,
  ): Promise<Answer<'POST /staff/imports'>> {
    const { wait = longestWait, ...choice } = query
    return this.queries.preview(by, await this.checkImport.execute(by, await uploadedFile(request), choice, wait))
  }

  @Serves('POST /staff/imports/:importId/recheck')
  async recheck(
    @By() by: StaffCaller,
    @Input() { params, query, body }: Received<'POST /staff/imports/:importId/recheck'>,
  ): Promise<Answer<'POST /staff/imports/:importId/recheck'>> {
    await this.recheckImport.execute(by, params.importId, body, query.wait ?? longestWait)
    return this.queries.preview(by, params.importId)
  }

  @Serves('PUT /staff/imports/:importId/cells')
  async mend(
    @By() by: StaffCaller,
    @Input() { params, query, body }: Received<'PUT /staff/imports/:importId/cells'>,
  ): Promise<Answer<'PUT /staff/imports/:importId/cells'>> {
    await this.mendCell.execute(by, params.importId, body, query.wait ?? longestWait)
    return this.queries.preview(by, params.importId)
  }

  @Serves('GET /staff/imports')
  list(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/imports'>,
  ): Promise<Answer<'GET /staff/imports'>> {
    return this.queries.list(by, query)
  }

  @Serves('GET /staff/imports/:importId')
  preview(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/imports/:importId'>,
  ): Promise<Answer<'GET /staff/imports/:importId'>> {
    return this.queries.preview(by, params.importId)
  }

  @Serves('GET /staff/imports/:importId/rows')
  rows(
    @By() by: StaffCaller,
    @Input() { params, query }: Received<'GET /staff/imports/:importId/rows'>,
  ): Promise<Answer<'GET /staff/imports/:importId/rows'>> {
    return this.queries.rows(by, params.importId, query)
  }

  @Serves('POST /staff/imports/:importId/commit')
  async commit(
    @By() by: StaffCaller,
    @Input() { params, query }: Received<'POST /staff/imports/:importId/commit'>,
  ): Promise<Answer<'POST /staff/imports/:importId/commit'>> {
    await this.commitImport.execute(by, params.importId, query.wait ?? longestWait)
    return this.queries.preview(by, params.importId)
  }

  @Serves('POST /staff/imports/:importId/discard')
  async discard(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/imports/:importId/discard'>,
  ): Promise<Answer<'POST /staff/imports/:importId/discard'>> {
    await this.discardImport.execute(by, params.importId)
    return this.queries.preview(by, params.importId)
  }

  @Serves('POST /staff/imports/:importId/undo')
  async undo(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/imports/:importId/undo'>,
  ): Promise<Answer<'POST /staff/imports/:importId/undo'>> {
    await this.undoImport.execute(by, params.importId, body.reason)
    return this.queries.preview(by, params.importId)
  }

  @Serves('POST /staff/imports/:importId/cancel')
  async cancel(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/imports/:importId/cancel'>,
  ): Promise<Answer<'POST /staff/imports/:importId/cancel'>> {
    await this.cancelImport.execute(by, params.importId)
    return this.queries.preview(by, params.importId)
  }
}
