import { z } from 'zod'
import { DomainError } from './domain-error.js'

/** The place of a row in a list: its sort key, id last. Sent as `next`, opaque to clients, and back as `after`. */
export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** @throws DomainError `request.invalid` when it is not a cursor of this list */
export function readCursor<Place extends z.ZodType>(after: string, place: Place): z.output<Place> {
  const parsed = z.string().transform(decoded).pipe(place).safeParse(after)
  if (parsed.success) return parsed.data
  throw new DomainError('request.invalid', {}, [{ path: 'after', message: '这一页的位置失效了，请从第一页再看' }])
}

function decoded(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
