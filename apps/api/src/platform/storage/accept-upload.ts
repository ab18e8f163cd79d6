import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DomainError } from '../http/domain-error.js'
import { fileKindOf } from './file-kind.js'
import { pdfFault } from './pdf.rules.js'
import { preparePicture } from './picture.js'
import { type NewFile, StoredFiles } from './stored-files.js'
import type { Upload } from './uploaded-file.js'

export type Accepts = 'pictures' | 'pictures-and-pdf'
type About = Pick<NewFile, 'projectId' | 'purpose' | 'creator' | 'expiresAt'>

/** SHA-256 (hex) of what was sent. */
export const uploadHash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Takes what a person sends: looks at what it really is, makes pictures fit to keep, and keeps it without an owner. */
@Injectable()
export class AcceptUpload {
  constructor(private readonly files: StoredFiles) {}

  /** @returns the id of the file. @throws DomainError `file.kind_refused`, `file.unreadable` */
  async execute({ content }: Upload, accepts: Accepts, about: About): Promise<string> {
    const sha256 = uploadHash(content)
    const found = await fileKindOf(content)
    if ('refusal' in found) throw new DomainError('file.kind_refused', { reason: found.refusal })
    if (found.kind === 'pdf') {
      if (accepts === 'pictures')
        throw new DomainError('file.kind_refused', { reason: '这里只收图片，PDF 请截图后再传' })
      const fault = pdfFault(content)
      if (fault !== null) throw new DomainError('file.unreadable', { reason: fault })
      return this.files.keep({ ...about, contentType: 'application/pdf', content, sha256 })
    }
    const picture = await preparePicture(content)
    if ('fault' in picture) throw new DomainError('file.unreadable', { reason: picture.fault })
    const { full, thumb } = picture
    return this.files.keep({ ...about, contentType: 'image/jpeg', content: full, thumb, sha256 })
  }
}
