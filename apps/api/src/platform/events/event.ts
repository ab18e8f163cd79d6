import type { z } from 'zod'

/** Something that happened, named in the past tense with its version; payloads are ids. */
export interface DomainEvent<P = unknown> {
  readonly name: string
  readonly payload: z.ZodType<P>
}

export const defineEvent = <P>(event: DomainEvent<P>): DomainEvent<P> => event
