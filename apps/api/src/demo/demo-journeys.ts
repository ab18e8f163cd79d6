import type { Received } from '@hub/contracts'
import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { ActOnNode, StaffJourneysQuery } from '../modules/journeys/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { demoProgress } from './demo-progress.js'

export type ActOnNodeBody = Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body']

/** Tells the stories of the demo by the same use-case that the console calls. */
@Injectable()
export class DemoJourneys {
  constructor(
    private readonly queries: StaffJourneysQuery,
    private readonly actOnNode: ActOnNode,
  ) {}

  async tell(by: StaffCaller, today: CivilDate): Promise<void> {
    const { items } = await this.queries.list(by, { limit: 200 })
    for (const { id, homeLabel } of items) {
      for (const { node, ago = 0, dueIn, plannedIn, action = 'complete', ...rest } of demoProgress[
        homeLabel.split(' ').at(-1) ?? ''
      ] ?? []) {
        const { nodes } = await this.queries.one(by, id)
        const version = nodes.find(({ key }) => key === node)?.version
        if (version === undefined) continue
        await this.actOnNode.execute(by, id, node, {
          ...rest,
          action,
          version,
          reason: rest.reason ?? '按实际日期补录',
          on: addDays(today, -ago),
          ...(dueIn === undefined ? {} : { dueOn: addDays(today, dueIn) }),
          ...(plannedIn === undefined ? {} : { plannedOn: addDays(today, plannedIn) }),
        })
      }
    }
  }
}
