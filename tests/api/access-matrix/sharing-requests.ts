import { type RawInput, registered } from '../../support/world/index.ts'
import { type Stage, tokensOf } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

/** A recipient registered for the project of the stage. */
async function entry(stage: Stage): Promise<{ entryId: string }> {
  const admin = stage.world.client({ token: (await tokensOf(stage, 'admin')).accessToken })
  return { entryId: (await registered(stage.world, admin)).id }
}
const params: Prepare = async (stage) => ({ params: await entry(stage) })

const terms = {
  ...{ recipient: '江城安居装饰有限公司', contact: '李经理 027-8888 6666', ndaNumber: 'BM-2026-017' },
  ...{ purpose: '交付后上门量房，出装修报价', handling: '只用来联系量房，三个月后删除', fields: ['name'] },
  ...{ validFrom: '2026-09-01', validUntil: '2026-12-31' },
}

/** By the titles of the policy. */
export const sharingRequests: Record<string, Prepare> = {
  'GET /me/sharing': () => ({}),
  'PUT /me/sharing/:entryId': params,
  'DELETE /me/sharing/:entryId': params,
  'GET /staff/sharing-entries': () => ({}),
  'POST /staff/sharing-entries': ({ projectId }) => ({
    body: { projectId, ...terms },
    headers: { 'idempotency-key': crypto.randomUUID() },
  }),
  'GET /staff/sharing-entries/:entryId': params,
  'POST /staff/sharing-entries/:entryId/end': async (stage) => ({
    params: await entry(stage),
    body: { reason: '合作结束' },
  }),
  'POST /staff/sharing-entries/:entryId/audience': async (stage) => ({
    params: await entry(stage),
    body: { homeIds: null },
  }),
  'PUT /staff/sharing-exports/:exportId': async (stage) => {
    const { entryId } = await entry(stage)
    const owner = stage.world.client({ token: (await tokensOf(stage, 'owner')).accessToken })
    await owner('PUT /me/sharing/:entryId', { params: { entryId } })
    return { params: { exportId: crypto.randomUUID() }, body: { entryId, homeIds: null, expected: 1 } }
  },
}
