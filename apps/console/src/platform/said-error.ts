import { ApiError } from '@hub/contracts/client'

/** The sentence a person reads about a failure. */
export function saidError(error: unknown): string {
  return error instanceof ApiError ? error.message : '页面出了点问题，请再试一次'
}
