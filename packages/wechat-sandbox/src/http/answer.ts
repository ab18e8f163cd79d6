/** What goes back to the caller. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** `ok`, or the platform's error code: what the list of calls shows. */
  readonly outcome: string
}

export function jsonAnswer(value: unknown, outcome = 'ok', status = 200): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers, body: JSON.stringify(value), outcome }
}

export function textAnswer(body: string, status: number, contentType = 'text/plain; charset=utf-8'): Answer {
  return { status, headers: { 'content-type': contentType }, body, outcome: String(status) }
}
