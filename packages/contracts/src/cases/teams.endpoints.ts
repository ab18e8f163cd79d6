import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Id } from '../list.ts'
import { teamDispatches } from '../vocabulary/cases.ts'
import { caseWorkers, teamKeepers } from '../vocabulary/staff.ts'

const Engineer = z.object({
  id: Id,
  name: z.string(),
  /** Cases that are open and this engineer's. */
  open: z.int(),
})
const version = z.int().nonnegative()
const Team = z.object({
  id: Id,
  version,
  name: z.string(),
  dispatch: z.enum(teamDispatches),
  /** Empty: every category of repairs. */
  categoryKeys: z.array(z.string()),
  /** Empty: every building. */
  buildingIds: z.array(Id),
  members: z.array(Engineer),
  /** Cases in its pool that nobody has taken. */
  waiting: z.int(),
})

/** The teams of a project, and from whom and for what they can be made. */
export const ProjectTeams = z.object({
  projectId: Id,
  buildings: z.array(z.object({ id: Id, name: z.string() })),
  categories: z.array(z.object({ key: z.string(), name: z.string() })),
  engineers: z.array(Engineer),
  teams: z.array(Team),
  /** The one who asks may change them. */
  editable: z.boolean(),
})
export const SaveTeam = z.object({
  /** Left out for a new one. */
  id: Id.optional(),
  /** As the caller saw it; 0 for a new one. */
  version,
  name: z.string().trim().min(2, '请填写班组名称').max(20),
  dispatch: z.enum(teamDispatches),
  categoryKeys: z.array(z.string().max(40)).max(50),
  buildingIds: z.array(Id).max(200),
  staffIds: z.array(Id).max(100),
})
const AtProject = z.object({ projectId: Id })

export const staffTeams = defineEndpoints({
  'GET /staff/projects/:projectId/teams': {
    summary: 'Teams of a project, by what and where they repair, with their load',
    access: { staff: caseWorkers },
    params: AtProject,
    response: ProjectTeams,
    errors: ['project.not_found'],
  },
  'POST /staff/projects/:projectId/teams': {
    summary: 'Add or change a team',
    access: { staff: teamKeepers },
    params: AtProject,
    body: SaveTeam,
    repeat: 'key',
    response: ProjectTeams,
    errors: [
      'project.not_found',
      'team.not_found',
      'team.name_taken',
      'team.member_unknown',
      'team.category_unknown',
      'team.building_unknown',
      'request.conflict',
    ],
  },
  'POST /staff/projects/:projectId/teams/:teamId/end': {
    summary: 'End a team; what it has open stays where it is',
    access: { staff: teamKeepers },
    params: AtProject.extend({ teamId: Id }),
    repeat: 'natural',
    response: ProjectTeams,
    errors: ['project.not_found', 'team.not_found'],
  },
})
