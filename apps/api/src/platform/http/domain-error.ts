import { errorMessage, errors, type ErrorCode } from '@hub/contracts'

export interface Issue {
  path: string
  message: string
}

/** A refusal from the catalogue; the filter turns it into status and body. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: ErrorCode
  readonly data: Record<string, string | number>
  readonly issues: Issue[]

  constructor(code: ErrorCode, data: Record<string, string | number> = {}, issues: Issue[] = []) {
    super(errorMessage(code, data))
    this.code = code
    this.data = data
    this.issues = issues
  }

  get status(): number {
    return errors[this.code].status
  }
}
