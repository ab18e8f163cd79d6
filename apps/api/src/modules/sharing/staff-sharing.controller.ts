import { type Answer, dataSharers, type Received } from '@hub/contracts'
import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { EndEntry } from './end-entry.js'
import { RecipientFile } from './recipient-file.js'
import { RegisterEntry } from './register-entry.js'
import { ShareData } from './share-data.js'
import { SharedRowsQuery } from './shared-rows.query.js'
import { SharingAccess } from './sharing-access.js'
import { StaffSharingQuery } from './staff-sharing.query.js'

@Controller()
export class StaffSharingController {
  constructor(
    private readonly query: StaffSharingQuery,
    private readonly registerEntry: RegisterEntry,
    private readonly endEntry: EndEntry,
    private readonly access: SharingAccess,
    private readonly shared: SharedRowsQuery,
    private readonly shareData: ShareData,
    private readonly file: RecipientFile,
    private readonly clock: Clock,
  ) {}

  @Serves('GET /staff/sharing-entries')
  list(@By() by: StaffCaller): Promise<Answer<'GET /staff/sharing-entries'>> {
    return this.query.list(by)
  }

  @Serves('POST /staff/sharing-entries')
  register(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/sharing-entries'>,
  ): Promise<Answer<'POST /staff/sharing-entries'>> {
    return this.registerEntry.execute(by, body)
  }

  @Serves('GET /staff/sharing-entries/:entryId')
  one(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/sharing-entries/:entryId'>,
  ): Promise<Answer<'GET /staff/sharing-entries/:entryId'>> {
    return this.query.one(by, params.entryId)
  }

  @Serves('POST /staff/sharing-entries/:entryId/end')
  async end(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/sharing-entries/:entryId/end'>,
  ): Promise<Answer<'POST /staff/sharing-entries/:entryId/end'>> {
    await this.endEntry.execute(by, params.entryId, body.reason)
    return this.query.one(by, params.entryId)
  }

  @Serves('POST /staff/sharing-entries/:entryId/audience')
  async audience(
    @By() by: StaffCaller,
    @Input() { params: { entryId }, body }: Received<'POST /staff/sharing-entries/:entryId/audience'>,
  ): Promise<Answer<'POST /staff/sharing-entries/:entryId/audience'>> {
    const { projectId } = await this.access.entry(by, entryId, dataSharers)
    return this.shared.count({ entryId, projectId, homeIds: body.homeIds })
  }

  @Serves('PUT /staff/sharing-exports/:exportId')
  async share(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'PUT /staff/sharing-exports/:exportId'>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = this.file.write(
      await this.shareData.execute(by, params.exportId, body),
      this.clock.today(),
    )
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    await reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(content)
  }
}
