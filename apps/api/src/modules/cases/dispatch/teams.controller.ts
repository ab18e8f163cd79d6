import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { By, Input } from '../../../platform/http/input.js'
import { Serves } from '../../../platform/http/serves.js'
import { EndTeam } from './end-team.js'
import { SaveTeam } from './save-team.js'
import { TeamsQuery } from './teams.query.js'

type Teams = Promise<Answer<'GET /staff/projects/:projectId/teams'>>

@Controller()
export class TeamsController {
  constructor(
    private readonly teams: TeamsQuery,
    private readonly saveTeam: SaveTeam,
    private readonly endTeam: EndTeam,
  ) {}

  @Serves('GET /staff/projects/:projectId/teams')
  list(@By() by: StaffCaller, @Input() { params }: Received<'GET /staff/projects/:projectId/teams'>): Teams {
    return this.teams.execute(by, params.projectId)
  }

  @Serves('POST /staff/projects/:projectId/teams')
  async save(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/projects/:projectId/teams'>,
  ): Teams {
    await this.saveTeam.execute(by, params.projectId, body)
    return this.teams.execute(by, params.projectId)
  }

  @Serves('POST /staff/projects/:projectId/teams/:teamId/end')
  async end(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/projects/:projectId/teams/:teamId/end'>,
  ): Teams {
    await this.endTeam.execute(by, params.projectId, params.teamId)
    return this.teams.execute(by, params.projectId)
  }
}
