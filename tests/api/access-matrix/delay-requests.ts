import type { RawInput } from '../../support/world/index.ts'
import { type Stage, tokensOf } from './stage.ts'

const words = {
  cause: '连续降雨，外墙施工停了两周',
  newOn: '2028-09-10',
  choices: ['wait', 'compensation'] as ('wait' | 'compensation')[],
  answerUntil: '2026-12-31',
}
const key = () => ({ 'idempotency-key': crypto.randomUUID() })

async function preview({ world, journeyId }: Stage, head: Awaited<ReturnType<typeof headOf>>) {
  const scope = { projectId: await world.projectId('云栖澜庭'), journeyId }
  const body = { ...scope, nodeKey: 'handover', newOn: words.newOn }
  const { seen } = await head('POST /staff/delays/preview', { body })
  return { ...body, seen }
}
const headOf = async (stage: Stage) => stage.world.client({ token: (await tokensOf(stage, 'head')).accessToken })

/** A delay that the home has been told of just now. */
async function told(stage: Stage): Promise<string> {
  const head = await headOf(stage)
  const body = { ...(await preview(stage, head)), ...words }
  return (await head('POST /staff/delays', { body })).id
}

/** By the titles of the policy. */
export const delayRequests: Record<string, (stage: Stage, persona: string) => Promise<RawInput> | RawInput> = {
  'GET /homes/:homeId/delays/:delayId': async (stage) => ({
    params: { homeId: stage.homeId, delayId: await told(stage) },
  }),
  'PUT /homes/:homeId/delays/:delayId/choice': async (stage) => ({
    params: { homeId: stage.homeId, delayId: await told(stage) },
    body: { choice: 'wait' },
  }),
  'GET /staff/delays': () => ({}),
  'POST /staff/delays/preview': async ({ world, journeyId }) => ({
    body: { projectId: await world.projectId('云栖澜庭'), journeyId, nodeKey: 'handover', newOn: words.newOn },
  }),
  'POST /staff/delays': async (stage) => ({
    body: { ...(await preview(stage, await headOf(stage))), ...words },
    headers: key(),
  }),
  'GET /staff/delays/:delayId': async (stage) => ({ params: { delayId: await told(stage) } }),
  'POST /staff/delays/:delayId/updates': async (stage) => ({
    params: { delayId: await told(stage) },
    body: { ...words, newOn: '2028-10-10', version: 1 },
    headers: key(),
  }),
  'POST /staff/delays/:delayId/withdrawal': async (stage) => ({
    params: { delayId: await told(stage) },
    body: { cause: '赶工之后可以按时交付', version: 1 },
    headers: key(),
  }),
  'POST /staff/delays/:delayId/homes/:homeId/reply': async (stage) => ({
    params: { delayId: await told(stage), homeId: stage.homeId },
    body: { words: '收到，我会跟进' },
    headers: key(),
  }),
}
