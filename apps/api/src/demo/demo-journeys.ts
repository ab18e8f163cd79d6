import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { ActOnNode, StaffJourneyQuery, StaffJourneysQuery } from '../modules/journeys/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { builtSoFar, demoProgress } from './demo-progress.js'
import type { DemoStep } from './demo-step.js'

/** Tells the stories of the demo by the same use-case that the console calls. */
@Injectable()
export class DemoJourneys {
  constructor(
    private readonly journeys: StaffJourneysQuery,
    private readonly journey: StaffJourneyQuery,
    private readonly actOnNode: ActOnNode,
  ) {}

  async tell(by: StaffCaller, today: CivilDate): Promise<void> {
    const { items } = await this.journeys.list(by, { limit: 200 })
    for (const { id, homeLabel, saleKind } of items) {
      const story = demoProgress[homeLabel.split(' ').at(-1) ?? ''] ?? (saleKind === 'presale' ? builtSoFar : [])
      for (const step of story) await this.act(by, id, step, today)
    }
  }

  private async act(by: StaffCaller, journeyId: string, step: DemoStep, today: CivilDate): Promise<void> {
    const { node, ago = 0, dueIn, plannedIn, action = 'complete', ...rest } = step
    const { nodes } = await this.journey.execute(by, journeyId)
    const version = nodes.find(({ key }) => key === node)?.version
    if (version === undefined) return
    await this.actOnNode.execute(by, journeyId, node, {
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
