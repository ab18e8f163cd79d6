import { ApiError } from '@hub/contracts/client'
import { ConnectionError } from '../connection-error'

/** What went wrong, for the reader. */
export interface Failure {
  /** The API's own code, or `network` when no answer came. */
  code: string
  words: string
  /** The fields that were refused, by name. */
  fields: Record<string, string>
}

/** Puts any error into words; the API's sentences are passed on as they are. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ApiError) {
    const fields = Object.fromEntries((error.body.issues ?? []).map(({ path, message }) => [path, message]))
    return { code: error.code === 'network.failed' ? 'network' : error.code, words: error.message, fields }
  }
  if (error instanceof ConnectionError) return { code: 'network', words: `${error.message}，请稍后再试`, fields: {} }
  return { code: 'unknown', words: '出了点问题，请稍后再试', fields: {} }
}
