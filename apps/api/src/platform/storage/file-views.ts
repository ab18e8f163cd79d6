import type { FileView } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { FileAddresses } from './file-addresses.js'

/** What a query reads of `stored_file` for a page. */
export interface FileRow {
  readonly id: string
  readonly contentType: string
  readonly bytes: number
  readonly thumbBytes: number | null
}

/** Columns of `stored_file f` as {@link FileRow}, for `json_build_object(…)`. */
export const fileColumns = `'id', f.id, 'contentType', f.content_type, 'bytes', f.bytes, 'thumbBytes', f.thumb_bytes`

/** Files with their signed addresses, for an answer to somebody who may see them. */
@Injectable()
export class FileViews {
  constructor(private readonly addresses: FileAddresses) {}

  of({ id, contentType, bytes, thumbBytes }: FileRow): z.output<typeof FileView> {
    const thumbUrl = thumbBytes === null ? null : this.addresses.of({ fileId: id, size: 'thumb', name: '' })
    return { id, contentType, bytes, url: this.addresses.of({ fileId: id, size: 'full', name: '' }), thumbUrl }
  }
}
