import { ApiError } from '@hub/contracts/client'
import type { ErrorBody } from '@hub/contracts'
import { refusalOf, sendBy } from '../../platform/api.ts'
import { commonHeaders, parseBody } from '../../platform/carry.ts'
import { newKey } from '../../platform/new-key.ts'
import type { Answer, Carry } from '../../platform/send.ts'
import type { ImportPreview } from './use-imports.ts'

export interface UploadOptions {
  /** Share of the bytes sent, 0 to 1; the check of the file begins at 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** `fetch` cannot say how much has been sent, so a file goes by XMLHttpRequest. */
function carryFile(file: File, { onProgress, signal }: UploadOptions): Carry {
  return ({ method, path, headers }, token) =>
    new Promise<Answer>((resolve, reject) => {
      const request = new XMLHttpRequest()
      const form = new FormData()
      form.append('file', file)
      request.open(method, path)
      for (const [name, value] of Object.entries({ ...commonHeaders(token), ...headers })) {
        request.setRequestHeader(name, value)
      }
      const fail = (message?: string): void => {
        const body: Partial<ErrorBody> = message === undefined ? {} : { message }
        reject(new ApiError(0, body))
      }
      request.upload.onprogress = ({ loaded, total }) => {
        onProgress(total > 0 ? loaded / total : 0)
      }
      request.onload = () => {
        resolve({ status: request.status, body: parseBody(request.responseText) })
      }
      request.onerror = () => {
        fail()
      }
      request.onabort = () => {
        fail('上传已取消')
      }
      signal.addEventListener('abort', () => {
        request.abort()
      })
      request.send(form)
    })
}

/**
 * Uploads one file of the sales system and gets its preview; nothing is written by it.
 * @throws ApiError with the sentence for the person.
 */
export async function uploadFile(file: File, options: UploadOptions): Promise<ImportPreview> {
  const send = sendBy(carryFile(file, options))
  const answer = await send({
    method: 'POST',
    path: '/api/v1/staff/imports?wait=1',
    headers: { 'Idempotency-Key': newKey() },
  })
  if (answer.status >= 200 && answer.status < 300) return answer.body as ImportPreview
  throw refusalOf(answer)
}
