import { ApiError } from '@hub/contracts/client'
import { refusalOf, sendBy } from '../../platform/api.ts'
import { commonHeaders, parseBody } from '../../platform/carry.ts'
import type { Carry } from '../../platform/send.ts'

const patience = 120_000

/** A link cannot carry the log-in, so a file comes by `fetch`. */
const carryFile: Carry = async ({ method, path, headers, body }, token) => {
  try {
    const signal = AbortSignal.timeout(patience)
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const typed = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const response = await fetch(path, {
      ...{ method, signal, ...sent },
      headers: { ...commonHeaders(token), ...headers, ...typed },
    })
    if (!response.ok) return { status: response.status, body: parseBody(await response.text()) }
    const name = decodeURIComponent(response.headers.get('content-disposition')?.split("''")[1] ?? '')
    return { status: response.status, body: new File([await response.blob()], name) }
  } catch {
    throw new ApiError(0, {})
  }
}

/**
 * Fetches a workbook and hands it to the browser as a download, under the name that the server gives it.
 * @param put what is sent to have it made; nothing for one that is only fetched.
 * @throws ApiError with the sentence for the person.
 */
export async function downloadWorkbook(path: string, put?: object): Promise<void> {
  const exchange = put ? { method: 'PUT' as const, body: put } : { method: 'GET' as const }
  const answer = await sendBy(carryFile)({ ...exchange, path: `/api/v1${path}`, headers: {} })
  if (!(answer.body instanceof File)) throw refusalOf(answer)
  const link = document.createElement('a')
  const url = URL.createObjectURL(answer.body)
  link.href = url
  link.download = answer.body.name
  link.click()
  URL.revokeObjectURL(url)
}
