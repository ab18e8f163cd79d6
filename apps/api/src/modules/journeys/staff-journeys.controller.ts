import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { ActOnNode } from './act-on-node.js'
import { StaffJourneyQuery } from './staff-journey.query.js'
import { StaffJourneysQuery } from './staff-journeys.query.js'
import { StaffProjectsQuery } from './staff-projects.query.js'

@Controller()
export class StaffJourneysController {
  constructor(
    private readonly projects: StaffProjectsQuery,
    private readonly journeys: StaffJourneysQuery,
    private readonly journey: StaffJourneyQuery,
    private readonly actOnNode: ActOnNode,
  ) {}

  @Serves('GET /staff/projects')
  mine(@By() by: StaffCaller): Promise<Answer<'GET /staff/projects'>> {
    return this.projects.mine(by)
  }

  @Serves('GET /staff/journeys')
  list(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/journeys'>,
  ): Promise<Answer<'GET /staff/journeys'>> {
    return this.journeys.list(by, query)
  }

  @Serves('GET /staff/journeys/:journeyId')
  one(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/journeys/:journeyId'>,
  ): Promise<Answer<'GET /staff/journeys/:journeyId'>> {
    return this.journey.execute(by, params.journeyId)
  }

  @Serves('POST /staff/journeys/:journeyId/nodes/:nodeKey/actions')
  async act(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>,
  ): Promise<Answer<'GET /staff/journeys/:journeyId'>> {
    await this.actOnNode.execute(by, params.journeyId, params.nodeKey, body)
    return this.journey.execute(by, params.journeyId)
  }
}
