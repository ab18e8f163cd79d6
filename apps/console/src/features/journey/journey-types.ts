import type { Result, Sent } from '@hub/contracts'

/** One journey as staff see it, its nodes, its history, and what is sent to act on a node. */
export type Journey = Result<'GET /staff/journeys/:journeyId'>
export type JourneyNode = Journey['nodes'][number]
export type JourneyEntry = Journey['history'][number]
export type NodeActionBody = Sent<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body']
