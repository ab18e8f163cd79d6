import type { Received } from '@hub/contracts'
import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Readable } from 'node:stream'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { FaultReport } from './fault-report.js'
import { ImportTemplate } from './import-template.js'

/** Workbooks for those who prepare a file of the import. */
@Controller()
export class ImportFilesController {
  constructor(
    private readonly faultReport: FaultReport,
    private readonly importTemplate: ImportTemplate,
  ) {}

  @Serves('GET /staff/imports/:importId/faults.xlsx')
  async faults(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/imports/:importId/faults.xlsx'>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.faultReport.execute(by, params.importId))
  }

  @Serves('GET /staff/import-templates/:kind')
  async template(
    @Input() { params }: Received<'GET /staff/import-templates/:kind'>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, this.importTemplate.execute(params.kind))
  }
}

async function send(reply: FastifyReply, { name, content }: { name: string; content: Readable }): Promise<void> {
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
  await reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(content)
}
