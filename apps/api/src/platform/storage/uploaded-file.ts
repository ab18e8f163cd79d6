import type { FastifyRequest } from 'fastify'
import { DomainError } from '../http/domain-error.js'

/** Largest picture or PDF, in bytes. */
export const mostUploadBytes = 20 * 1024 * 1024

export interface Upload {
  readonly content: Buffer
}

/** The one file of a multipart request. @throws DomainError `file.missing`, `file.empty`, `file.too_large` */
export async function uploadedFile(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('file.missing')
  const part = await request.file({ limits: { fileSize: mostUploadBytes }, throwFileSizeLimit: false })
  if (part?.fieldname !== 'file') throw new DomainError('file.missing')
  const content = await part.toBuffer()
  if (part.file.truncated)
    throw new DomainError('file.too_large', { limit: `${String(mostUploadBytes / 1024 / 1024)} MB` })
  if (content.length === 0) throw new DomainError('file.empty')
  return { content }
}
