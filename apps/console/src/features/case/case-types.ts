import type { Result, Sent } from '@hub/contracts'

export type Case = Result<'GET /staff/cases/:caseId'>
export type CaseEvent = Case['events'][number]
export type CaseStep = Sent<'POST /staff/cases/:caseId/actions'>['body']
