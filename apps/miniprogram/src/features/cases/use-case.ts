import type { Result } from '@hub/contracts'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import type { UseLoaded } from '../../platform/data/use-loaded'

type Answer = Result<'GET /homes/:homeId/cases/:caseId'>
export interface Case extends Answer {
  /** By how much the server's clock was ahead of this phone's when it answered, milliseconds. */
  ahead: number
}
export type CaseClock = Case['clocks'][number]
export type CaseEvent = Case['events'][number]

async function load(homeId: string, caseId: string): Promise<Case> {
  const found = await api('GET /homes/:homeId/cases/:caseId', { params: { homeId, caseId } })
  return { ...found, ahead: Date.parse(found.answeredAt) - Date.now() }
}

export function useCase(homeId: string, caseId: string): UseLoaded<Case> {
  return useLoaded(`case ${homeId} ${caseId}`, () => load(homeId, caseId))
}
