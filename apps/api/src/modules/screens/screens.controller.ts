import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AgendaQuery } from './agenda.query.js'
import { HomeScreenQuery } from './home-screen.query.js'
import { JourneyScreensQuery } from './journey-screens.query.js'

@Controller()
export class ScreensController {
  constructor(
    private readonly agendaQuery: AgendaQuery,
    private readonly homeScreen: HomeScreenQuery,
    private readonly screens: JourneyScreensQuery,
  ) {}

  @Serves('GET /home-screen')
  home(
    @By() { personId }: Customer,
    @Input() { query }: Received<'GET /home-screen'>,
  ): Promise<Answer<'GET /home-screen'>> {
    return this.homeScreen.of(personId, query.homeId)
  }

  @Serves('GET /agenda')
  agenda(@By() { personId }: Customer): Promise<Answer<'GET /agenda'>> {
    return this.agendaQuery.of(personId)
  }

  @Serves('GET /homes/:homeId/journey')
  journey(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/journey'>,
  ): Promise<Answer<'GET /homes/:homeId/journey'>> {
    return this.screens.journey(personId, params.homeId)
  }

  @Serves('GET /homes/:homeId/journey/nodes/:nodeKey')
  node(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/journey/nodes/:nodeKey'>,
  ): Promise<Answer<'GET /homes/:homeId/journey/nodes/:nodeKey'>> {
    return this.screens.node(personId, params.homeId, params.nodeKey)
  }
}
