import { Notify } from '../../../apps/api/src/modules/notify/index.js'
import type { RawInput } from '../../support/world/index.ts'
import { caseRequests } from './case-requests.ts'
import type { Stage } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

const key = () => ({ 'idempotency-key': crypto.randomUUID() })
const until = '2026-09-16T02:20:00.000Z'

/** A message to the owner about the home. */
async function aMessage({ world, homeId }: Stage): Promise<string> {
  const db = world.database.kysely
  const { personId, projectId } = await db
    .selectFrom('membership')
    .select(['personId', 'projectId'])
    .where('homeId', '=', homeId)
    .where('role', '=', 'owner')
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const message = {
    cause: 'matrix',
    to: { personId },
    projectId,
    homeId,
    title: '房款9月30日前付',
    words: '付到监管账户。',
  }
  await world.database.write((tx) => world.get(Notify).tell(tx, 'payment', [message]))
  const told = db.selectFrom('message').select('id').where('cause', '=', 'matrix').where('homeId', '=', homeId)
  return (await told.executeTakeFirstOrThrow()).id
}

/** Of cases, and of what is told of them and of everything else. */
export const messageRequests: Record<string, Prepare> = {
  ...caseRequests,
  'GET /messages': () => ({}),
  'GET /messages/unread': () => ({}),
  'PUT /messages/:messageId/read': async (stage) => ({ params: { messageId: await aMessage(stage) } }),
  'PUT /messages/read': () => ({ body: { until } }),
  'GET /me/message-preferences': () => ({}),
  'PUT /me/message-preferences/:purpose': () => ({
    ...{ params: { purpose: 'step' }, body: { channel: 'wechat', isOn: true } },
  }),
  'GET /me/subscriptions': () => ({ query: { moment: 'case' } }),
  'POST /me/subscriptions': () => ({
    ...{ body: { answers: [{ templateId: 'none of ours', answer: 'accept' }] }, headers: key() },
  }),
  'GET /staff/messages': () => ({}),
  'PUT /staff/messages/read': () => ({ body: { until } }),
  'GET /staff/homes/:homeId/messages': ({ homeId }) => ({ params: { homeId } }),
}
