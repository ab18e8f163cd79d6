import { sendFile, type SendFileOptions } from '../../platform/send-file.ts'
import type { ImportPreview } from './use-imports.ts'

/**
 * Uploads one file of the sales system and gets its preview; nothing is written by it.
 * @throws ApiError with the sentence for the person.
 */
export async function uploadFile(file: File, options: SendFileOptions): Promise<ImportPreview> {
  return (await sendFile('/api/v1/staff/imports?wait=1', file, options)) as ImportPreview
}
