import { ApiError } from '@hub/contracts/client'
import type { ErrorBody } from '@hub/contracts'
import { refusalOf, sendBy } from './api.ts'
import { commonHeaders, parseBody } from './carry.ts'
import { newKey } from './new-key.ts'
import type { Answer, Carry } from './send.ts'

export interface SendFileOptions {
  /** Share of the bytes sent, 0 to 1; the server looks into the file from 1 on. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** `fetch` cannot say how much has been sent, so a file goes by XMLHttpRequest. */
function carryFile(file: File, { onProgress, signal }: SendFileOptions): Carry {
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
 * Sends one file with progress and gives the body of the answer.
 * @param path with `/api/v1`
 * @throws ApiError with the sentence for the person.
 */
export async function sendFile(path: string, file: File, options: SendFileOptions): Promise<unknown> {
  const send = sendBy(carryFile(file, options))
  const answer = await send({ method: 'POST', path, headers: { 'Idempotency-Key': newKey() } })
  if (answer.status >= 200 && answer.status < 300) return answer.body
  throw refusalOf(answer)
}
