import { type Api, mostPostPhotos, type Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallPdf, smallPicture } from '../../../../../tests/support/pictures-to-send.js'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openWorld,
  refusal,
  sendFile,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let owner: Api
let neighbour: Api
let tenant: Api
let staff: Api
let staffToken: string
let homeId: string
let neighbourHome: string
let projectId: string
beforeAll(async () => {
  world = await openWorld()
  const other = { 楼栋: '5幢', 房号: '602', 合同编号: 'YX-0005', 手机号: '13800000002', 证件号码: identityNumber(2) }
  await world.importSales(aSale(), aSale(other))
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  neighbour = await world.customer('13800000002')
  neighbourHome = await claim(neighbour, 2)
  tenant = await join(world, owner, homeId, '13800000003', '2027-12-31')
  staffToken = await world.staffToken('zhouning', 'officer', '云栖澜庭')
  staff = world.client({ token: staffToken })
  projectId = await world.projectId('云栖澜庭')
})
afterAll(() => world.close())
beforeEach(async () => {
  const db = world.database.kysely
  await db.deleteFrom('constructionComment').where('answers', 'is not', null).execute()
  for (const table of [
    ...(['constructionComment', 'constructionPhoto', 'constructionPostBuilding', 'constructionPost'] as const),
    'rateLimit' as const,
  ])
    await db.deleteFrom(table).execute()
})

type Post = Sent<'POST /staff/construction'>['body']
const tell = (over: Partial<Post> = {}): Promise<{ id: string }> => {
  const said = { title: '外墙保温完成', words: '3 幢外墙保温全部完成，开始刷涂料。', percent: 72 }
  const body = { projectId, buildings: ['3'], on: '2026-09-10', photoIds: [], ...said, ...over }
  return staff('POST /staff/construction', { body })
}
const photo = async (content?: Uint8Array, token = staffToken) =>
  sendFile(
    world.url,
    token,
    'POST /staff/projects/:projectId/construction-photos',
    { projectId },
    content ?? (await smallPicture()),
  )
const photos = (count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, async (_, i) => String((await photo(await smallPicture(i))).body['id'])))
const list = (query: { after?: string; limit?: number } = {}, api = owner, home = homeId) =>
  api('GET /homes/:homeId/construction', { params: { homeId: home }, query })
const read = (postId: string, api = owner, home = homeId) =>
  api('GET /homes/:homeId/construction/:postId', { params: { homeId: home, postId } })
const say = (postId: string, words: string, isQuestion = true, api = owner) =>
  api('POST /homes/:homeId/construction/:postId/comments', { params: { homeId, postId }, body: { words, isQuestion } })
const answer = (commentId: string, words: string) =>
  staff('POST /staff/construction/questions/:commentId/answer', { params: { commentId }, body: { words } })
const waiting = async () => (await staff('GET /staff/construction/questions')).items

describe('a post', () => {
  it('is read by everybody in its buildings, with thumbnails, and by nobody else', async () => {
    const photoIds = await photos(mostPostPhotos)
    const { id } = await tell({ photoIds })
    for (const api of [owner, tenant]) {
      const { items, next } = await list({}, api)
      expect(next).toBeNull()
      expect(items).toMatchObject([{ id, on: '2026-09-10', percent: 72, buildings: ['3'], comments: 0, waiting: 0 }])
      expect(items[0]?.photos.map((file) => file.id)).toEqual(photoIds)
      for (const { url, thumbUrl } of items[0]?.photos.slice(0, 2) ?? [])
        for (const address of [url, thumbUrl ?? '']) expect((await fetch(world.url + address)).status).toBe(200)
    }
    expect(await list({}, neighbour, neighbourHome)).toEqual({ items: [], next: null })
    expect((await refusal(read(id, neighbour, neighbourHome))).code).toBe('post.not_found')
    expect((await refusal(list({}, neighbour))).code).toBe('home.not_found')
    expect((await refusal(read(id, neighbour))).code).toBe('home.not_found')
  })

  it('comes page by page, the latest first', async () => {
    const days = ['2026-09-01', '2026-09-03', '2026-09-02', '2026-09-03']
    for (const [i, on] of days.entries()) await tell({ on, title: `进展 ${String(i)}`, buildings: ['5', '3'] })
    const first = await list({ limit: 3 })
    const rest = await list({ limit: 3, after: first.next ?? '' })
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(['进展 3', '进展 1', '进展 2', '进展 0'])
    expect([first.items.length, rest.next]).toEqual([3, null])
    expect(first.items[0]?.buildings).toEqual(['3', '5'])
    const ours = await staff('GET /staff/construction', { query: { limit: 3, projectId } })
    expect(ours.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id))
    await tell({ title: '只在 5 幢', buildings: ['5'] })
    const titles = async (building: string) =>
      (await staff('GET /staff/construction', { query: { projectId, building } })).items.map(({ title }) => title)
    expect([(await titles('5'))[0], (await titles('3')).includes('只在 5 幢')]).toEqual(['只在 5 幢', false])
  })

  it('is told once, on a day that has come, of buildings that are there', async () => {
    await tell()
    expect((await refusal(tell())).code).toBe('post.already')
    const { code, issues } = (await refusal(tell({ on: '2026-09-17' }))).body
    expect([code, issues]).toEqual(['request.invalid', [{ path: 'on', message: '日期不能晚于今天' }]])
    expect((await refusal(tell({ buildings: ['99'] }))).code).toBe('request.invalid')
    expect((await list()).items).toHaveLength(1)
  })

  it('takes only photos, which a colleague has uploaded for it and which no other post has', async () => {
    expect((await photo(smallPdf())).body.code).toBe('file.kind_refused')
    const [mine = ''] = await photos(1)
    await tell({ photoIds: [mine] })
    expect((await refusal(tell({ title: '另一条', photoIds: [mine] }))).code).toBe('post.photo_lost')
    const foreign = await photo(undefined, await world.staffToken('heqing', 'officer', '云栖澜庭'))
    const taken = [String(foreign.body['id'])]
    expect((await refusal(tell({ title: '另一条', photoIds: taken }))).code).toBe('post.photo_lost')
    expect((await list()).items).toHaveLength(1)
  })

  it('is bettered, and taken back together with its photos', async () => {
    const { id } = await tell({ photoIds: await photos(1) })
    const params = { postId: id }
    const body = { title: '外墙完成', words: '外墙保温与涂料都已完成。', percent: 75 }
    await staff('PUT /staff/construction/:postId', { params, body })
    expect((await read(id)).post).toMatchObject(body)
    const withdraw = () => staff('POST /staff/construction/:postId/withdraw', { params })
    await withdraw()
    await withdraw()
    expect((await refusal(read(id))).code).toBe('post.not_found')
    expect((await refusal(staff('PUT /staff/construction/:postId', { params, body }))).code).toBe('post.not_found')
    expect((await list()).items).toEqual([])
    const held = world.database.kysely.selectFrom('storedFile').where('ownerId', '=', id).select('id')
    expect(await held.execute()).toEqual([])
    await tell()
  })
})

describe('under a post', () => {
  it('a question waits for the project, is answered once, and others read a masked name', async () => {
    const { id } = await tell()
    await say(id, '什么时候装电梯？')
    const { comments } = await say(id, '住得近，天天看着', false, tenant)
    expect(comments).toMatchObject([
      { author: '住户 · 3 幢', isQuestion: false, isMine: true, answer: null },
      { author: '林* · 3 幢', isQuestion: true, isMine: false, answer: null },
    ])
    const [question] = await waiting()
    expect(question).toMatchObject({ postId: id, postTitle: '外墙保温完成', words: '什么时候装电梯？' })
    expect((await list()).items[0]).toMatchObject({ comments: 2, waiting: 1 })
    await Promise.all([1, 2].map(() => answer(question?.id ?? '', '电梯下周进场。')))
    expect((await refusal(answer(question?.id ?? '', '不一样的话'))).code).toBe('request.conflict')
    expect(await waiting()).toEqual([])
    const seen = (await read(id)).comments[1]
    expect(seen).toMatchObject({ isMine: true, answer: { author: 'zhouning', words: '电梯下周进场。' } })
    const ours = await staff('GET /staff/construction/:postId', { params: { postId: id } })
    expect(ours.comments.map(({ isMine, ...comment }) => comment)).toEqual(
      (await read(id)).comments.map(({ isMine, ...comment }) => comment),
    )
    expect([ours.post.projectId, ours.comments.some(({ isMine }) => isMine)]).toEqual([projectId, false])
  })

  it('what one said is taken back by oneself only', async () => {
    const { id } = await tell()
    const { comments } = await say(id, '什么时候装电梯？')
    const params = { homeId, postId: id, commentId: comments[0]?.id ?? '' }
    const route = 'DELETE /homes/:homeId/construction/:postId/comments/:commentId'
    expect((await tenant(route, { params })).comments).toHaveLength(1)
    expect((await owner(route, { params })).comments).toEqual([])
    expect(await waiting()).toEqual([])
    expect((await refusal(answer(params.commentId, '已经删除'))).code).toBe('post.not_found')
    const { words } = await world.database.kysely
      .selectFrom('constructionComment')
      .select('words')
      .executeTakeFirstOrThrow()
    expect(words).toBe('')
  })

  it('nobody says more than ten things in ten minutes', async () => {
    const { id } = await tell()
    for (let i = 0; i < 10; i++) await say(id, `留言 ${String(i)}`, false)
    expect((await refusal(say(id, '还有', false))).code).toBe('request.too_many')
    await say(id, '我也说一句', false, tenant)
    expect((await read(id)).comments).toHaveLength(11)
  })
})
