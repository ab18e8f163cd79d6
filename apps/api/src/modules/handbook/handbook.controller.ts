import type { Received } from '@hub/contracts'
import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { HandbookQuery } from './handbook.query.js'
import { PaperFonts } from './paper/paper-fonts.js'
import { writeHandbook } from './paper/write-handbook.js'

@Controller()
export class HandbookController {
  constructor(
    private readonly handbook: HandbookQuery,
    private readonly fonts: PaperFonts,
  ) {}

  @Serves('GET /homes/:homeId/handbook.pdf')
  async get(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/handbook.pdf'>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.handbook.of(personId, params.homeId)
    const name = encodeURIComponent(`办事手册 ${content.home}.pdf`)
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-disposition': `inline; filename*=UTF-8''${name}`,
    })
    await reply.type('application/pdf').send(writeHandbook(content, this.fonts))
  }
}
