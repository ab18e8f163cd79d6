import { rawRequest, type RawInput } from '../../support/world/index.ts'
import { smallPicture } from '../../support/pictures-to-send.ts'
import { type Stage, tokensOf } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

const key = () => ({ 'idempotency-key': crypto.randomUUID() })
const aReport = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words: '吊顶在滴水', photoIds: [] }

async function aPhoto(): Promise<FormData> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await smallPicture())]), '漏水.jpg')
  return form
}

const aTeam = () => ({
  ...{ version: 0, name: `班组 ${crypto.randomUUID().slice(0, 8)}`, dispatch: 'pool' },
  ...{ categoryKeys: ['power'], buildingIds: [], staffIds: [] },
})

/** What the owner has just reported of the home. */
async function aCase(stage: Stage): Promise<string> {
  const token = (await tokensOf(stage, 'owner')).accessToken
  await stage.world.database.kysely.deleteFrom('rateLimit').where('bucket', 'like', 'report-case:%').execute()
  const input = { params: { homeId: stage.homeId }, body: aReport, headers: key(), token }
  return String((await rawRequest(stage.world.url, 'POST /homes/:homeId/cases', input)).body['id'])
}

export const caseRequests: Record<string, Prepare> = {
  'GET /homes/:homeId/case-form': ({ homeId }) => ({ params: { homeId } }),
  'GET /homes/:homeId/case-duplicates': ({ homeId }) => ({
    ...{ params: { homeId }, query: { categoryKey: 'leak', place: '卫生间' } },
  }),
  'POST /homes/:homeId/case-photos': async ({ homeId }) => ({ params: { homeId }, body: await aPhoto() }),
  'POST /homes/:homeId/cases': ({ homeId }) => ({ params: { homeId }, body: aReport, headers: key() }),
  'GET /homes/:homeId/cases': ({ homeId }) => ({ params: { homeId } }),
  'GET /homes/:homeId/cases/:caseId': async (stage) => ({
    params: { homeId: stage.homeId, caseId: await aCase(stage) },
  }),
  'POST /homes/:homeId/cases/:caseId/actions': async (stage) => ({
    ...{ params: { homeId: stage.homeId, caseId: await aCase(stage) }, body: { action: 'urge' }, headers: key() },
  }),
  'POST /homes/:homeId/cases/:caseId/actions (by own home)': async (stage) => ({
    ...{ params: { homeId: stage.otherHomeId, caseId: await aCase(stage) }, body: { action: 'urge' }, headers: key() },
  }),
  'GET /staff/cases': () => ({}),
  'GET /staff/case-counts': () => ({}),
  'GET /staff/cases/:caseId': async (stage) => ({ params: { caseId: await aCase(stage) } }),
  'POST /staff/cases/:caseId/actions': async (stage) => ({
    ...{ params: { caseId: await aCase(stage) }, body: { action: 'take' }, headers: key() },
  }),
  'POST /staff/cases/:caseId/photos': async (stage) => ({
    ...{ params: { caseId: await aCase(stage) }, body: await aPhoto() },
  }),
  'GET /staff/return-visits': () => ({}),
  'POST /staff/cases/:caseId/actions (pick)': async (stage) => ({
    ...{ params: { caseId: await aCase(stage) }, body: { action: 'pick' }, headers: key() },
  }),
  'GET /staff/projects/:projectId/teams': ({ projectId }) => ({ params: { projectId } }),
  'POST /staff/projects/:projectId/teams': ({ projectId }) => ({
    params: { projectId },
    body: aTeam(),
    headers: key(),
  }),
  'POST /staff/projects/:projectId/teams/:teamId/end': async (stage) => {
    const { projectId } = stage
    const input = { params: { projectId }, body: aTeam(), headers: key() }
    const token = (await tokensOf(stage, 'admin')).accessToken
    const { body } = await rawRequest(stage.world.url, 'POST /staff/projects/:projectId/teams', { ...input, token })
    const teams = body['teams'] as { id: string }[]
    return { params: { projectId, teamId: teams.at(-1)?.id ?? '' } }
  },
}
