import { PublishPost } from '../../../apps/api/src/modules/construction/index.js'
import { rawRequest, type RawInput } from '../../support/world/index.ts'
import { smallPicture } from '../../support/pictures-to-send.ts'
import { type Stage, tokensOf } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

const key = () => ({ 'idempotency-key': crypto.randomUUID() })
const content = () => ({ title: `进展 ${crypto.randomUUID().slice(0, 8)}`, words: '外墙保温完成。', percent: 70 })
const post = ({ projectId }: Stage) => ({
  ...{ ...content(), projectId, buildings: ['3'], on: '2026-09-01', photoIds: [] },
})
/** A post about the building of the home, told by an officer. */
const aPost = (stage: Stage): Promise<string> => {
  const roles = [{ projectId: stage.projectId, role: 'officer' as const }]
  const officer = { kind: 'staff' as const, staffId: stage.ids['officer'] ?? '', sessionId: '', name: '周宁', roles }
  return stage.world.get(PublishPost).execute(officer, post(stage))
}
const atPost =
  (body?: object): Prepare =>
  async (stage) => ({ params: { homeId: stage.homeId, postId: await aPost(stage) }, body, headers: key() })
/** What the owner has just asked under a post. */
const atComment =
  (body?: object): Prepare =>
  async (stage) => {
    const params = { homeId: stage.homeId, postId: await aPost(stage) }
    const token = (await tokensOf(stage, 'owner')).accessToken
    const asked = { words: '什么时候装电梯？', isQuestion: true }
    // Somebody asks once for every persona.
    await stage.world.database.kysely
      .deleteFrom('rateLimit')
      .where('bucket', 'like', 'construction-comment:%')
      .execute()
    const route = 'POST /homes/:homeId/construction/:postId/comments'
    await rawRequest(stage.world.url, route, { params, body: asked, headers: key(), token })
    const { id } = await stage.world.database.kysely
      .selectFrom('constructionComment')
      .select('id')
      .where('postId', '=', params.postId)
      .executeTakeFirstOrThrow()
    return { params: { ...params, commentId: id }, body }
  }

export const constructionRequests: Record<string, Prepare> = {
  'GET /homes/:homeId/construction': ({ homeId }) => ({ params: { homeId } }),
  'GET /homes/:homeId/construction/:postId': atPost(),
  'POST /homes/:homeId/construction/:postId/comments': atPost({ words: '辛苦了', isQuestion: false }),
  'DELETE /homes/:homeId/construction/:postId/comments/:commentId': atComment(),
  'GET /staff/construction': () => ({}),
  'POST /staff/construction': (stage) => ({ body: post(stage), headers: key() }),
  'POST /staff/projects/:projectId/construction-photos': async ({ projectId }) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await smallPicture())]), '外墙.jpg')
    return { params: { projectId }, body: form }
  },
  'GET /staff/construction/:postId': async (stage) => ({ params: { postId: await aPost(stage) } }),
  'PUT /staff/construction/:postId': async (stage) => ({ params: { postId: await aPost(stage) }, body: content() }),
  'POST /staff/construction/:postId/withdraw': async (stage) => ({ params: { postId: await aPost(stage) } }),
  'GET /staff/construction/questions': () => ({}),
  'POST /staff/construction/questions/:commentId/answer': atComment({ words: '下周开始。' }),
}
