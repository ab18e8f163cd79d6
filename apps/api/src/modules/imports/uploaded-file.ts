import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../platform/http/domain-error.js'
import type { ImportFile } from './check-import.js'
import { bufferSource } from './reading/source.js'

/** The one file of a multipart request. @throws DomainError `import.file_missing`, `request.too_large` */
export async function uploadedFile(request: FastifyRequest): Promise<ImportFile> {
  if (!request.isMultipart()) throw new DomainError('import.file_missing')
  const part = await request.file({ throwFileSizeLimit: false })
  if (part?.fieldname !== 'file' || !part.filename) throw new DomainError('import.file_missing')
  const content = await part.toBuffer()
  if (part.file.truncated)
    throw new DomainError('request.too_large', { limit: `${String(Math.floor(content.length / 1024 / 1024))} MB` })
  return { name: part.filename, source: bufferSource(content) }
}
