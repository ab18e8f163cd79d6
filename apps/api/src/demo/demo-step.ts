import type { Received } from '@hub/contracts'

type Action = Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body']

/** One act of staff, its days counted from the day of seeding. */
export interface DemoStep extends Partial<Omit<Action, 'on' | 'version' | 'dueOn' | 'plannedOn'>> {
  readonly node: string
  /** Days before it. */
  readonly ago?: number
  /** Days after it. */
  readonly dueIn?: number
  readonly plannedIn?: number
}
