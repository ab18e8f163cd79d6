import type { Result } from '@hub/contracts'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'
import { casesKey } from '../cases/use-cases.ts'

export type Team = Result<'GET /staff/projects/:projectId/teams'>['teams'][number]

/** The teams of the project with what each of them has open now. */
export function useTeams(projectId: string) {
  return useQuery({
    queryKey: [...casesKey, 'teams', projectId],
    queryFn: () => api('GET /staff/projects/:projectId/teams', { params: { projectId } }),
    select: ({ teams }) => teams,
  })
}
