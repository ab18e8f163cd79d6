import { smallPdf } from '../../support/pictures-to-send.ts'
import { rawRequest, type RawInput } from '../../support/world/index.ts'
import { type Stage, tokensOf } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

const statement = { nodeKey: 'commercial_application', documentKey: 'bank_statement' }
const aPage = (): FormData => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(smallPdf(crypto.randomUUID()))]), '流水.pdf')
  return form
}
/** A page of the bank statement that the owner, or staff, have just brought. */
const paperPage =
  (uploader: 'owner' | 'head', body?: object): Prepare =>
  async (stage) => {
    const place = { homeId: stage.homeId, journeyId: stage.journeyId, ...statement }
    const route =
      `POST /${uploader === 'owner' ? 'homes/:homeId' : 'staff/journeys/:journeyId'}/papers/:nodeKey/:documentKey/pages` as const
    const token = (await tokensOf(stage, uploader)).accessToken
    await rawRequest(stage.world.url, route, { params: place, body: aPage(), token })
    const { id } = await stage.world.database.kysely.selectFrom('paperPage').select('id').executeTakeFirstOrThrow()
    return { params: { ...place, pageId: id }, body }
  }

export const paperRequests: Record<string, Prepare> = {
  'GET /homes/:homeId/papers': ({ homeId }) => ({ params: { homeId } }),
  'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages': ({ homeId }) => ({
    params: { homeId, ...statement },
    body: aPage(),
  }),
  'DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId': paperPage('owner'),
  'GET /staff/journeys/:journeyId/papers': ({ journeyId }) => ({ params: { journeyId } }),
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages': ({ journeyId }) => ({
    params: { journeyId, ...statement },
    body: aPage(),
  }),
  'DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId': paperPage('head'),
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept': paperPage('owner', {}),
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return': paperPage('owner', { reason: '缺最近两个月' }),
  'POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views': paperPage('owner', {}),
}
