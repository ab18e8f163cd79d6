/** Something the person at the keyboard can put right: told in one line, without a stack. */
export class Failure extends Error {
  override name = 'Failure'
}

/** The one line that says what went wrong, whatever was thrown. */
export function explain(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return explain(error.errors[0])
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replace(/\s+/g, ' ').trim()
}
