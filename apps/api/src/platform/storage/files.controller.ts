import type { Received } from '@hub/contracts'
import { Controller, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Database } from '../database/database.js'
import { DomainError } from '../http/domain-error.js'
import { Input } from '../http/input.js'
import { Serves } from '../http/serves.js'
import { FileAddresses } from './file-addresses.js'
import { fileKey } from './file-key.js'
import type { FileRow } from './file-views.js'
import { rangeOf } from './range.rules.js'
import { Storage } from './storage.js'

/** Gives files by their signed addresses: from our own disk ourselves, from a bucket by sending the reader there. */
@Controller()
export class FilesController {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly addresses: FileAddresses,
  ) {}

  @Serves('GET /files/:fileId')
  async file(
    @Input() { params, query }: Received<'GET /files/:fileId'>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = this.addresses.read(params.fileId, query)
    if (address === null) throw new DomainError('file.link_expired')
    const file = address && (await this.find(address.fileId))
    if (!file) throw new DomainError('file.not_found')
    const key = fileKey(file.projectId, file.id, address.size)
    const disposition = dispositionOf(address.name)
    const cacheControl = `private, max-age=${String(address.secondsLeft)}`
    const wish = { contentType: file.contentType, disposition, seconds: address.secondsLeft }
    const elsewhere = await this.storage.address(key, wish)
    void reply.header('cache-control', cacheControl)
    if (elsewhere === null) await this.give(key, file, address.size, disposition, request, reply)
    else void reply.redirect(elsewhere, 302)
  }

  private async give(
    key: string,
    file: FileRow,
    size: 'full' | 'thumb',
    disposition: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const bytes = size === 'thumb' ? (file.thumbBytes ?? 0) : file.bytes
    const range = rangeOf(request.headers.range, bytes)
    if (range === 'none') {
      void reply
        .status(416)
        .header('content-range', `bytes */${String(bytes)}`)
        .send()
      return
    }
    const content = await this.storage.open(key, range)
    if (!content) throw new DomainError('file.not_found')
    if (range) {
      const part = `bytes ${String(range.start)}-${String(range.end)}/${String(bytes)}`
      void reply.status(206).header('content-range', part)
    }
    const length = range ? range.end - range.start + 1 : bytes
    void reply
      .headers({
        'content-type': file.contentType,
        'content-disposition': disposition,
        'content-length': length,
        'accept-ranges': 'bytes',
        'x-content-type-options': 'nosniff',
      })
      .send(content)
  }

  private find(id: string) {
    return this.database.kysely
      .selectFrom('storedFile')
      .select(['id', 'projectId', 'contentType', 'bytes', 'thumbBytes'])
      .where('id', '=', id)
      .executeTakeFirst()
  }
}

/** RFC 6266, the name in UTF-8. */
const dispositionOf = (name: string): string =>
  name === '' ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`

const escape = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
