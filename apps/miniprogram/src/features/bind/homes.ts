import type { Result } from '@hub/contracts'

/** My homes, and those that can be bound. */
export type Homes = Result<'GET /homes'>
