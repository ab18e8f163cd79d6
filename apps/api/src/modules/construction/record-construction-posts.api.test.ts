import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { RecordConstructionPosts, type RecordedPost } from './record-construction-posts.js'

let world: World
let projectId: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale(), aSale({ 楼栋: '5幢', 房号: '602', 合同编号: 'YX-0005' }))
  projectId = await world.projectId('云栖澜庭')
})
afterAll(() => world.close())

const post = (over: Partial<RecordedPost> = {}): RecordedPost => ({
  ...{ buildings: ['3', '5'], on: '2026-08-30', title: '主体封顶', words: '3 幢、5 幢主体结构封顶。', percent: 60 },
  ...over,
})
const record = (...posts: RecordedPost[]) => world.get(RecordConstructionPosts).execute(projectId, posts, '项目工程部')
const stored = () => world.database.kysely.selectFrom('constructionPost').selectAll().execute()

it('keeps a post once, however often, in whatever order of buildings and at the same time it is told', async () => {
  const told = await Promise.all([1, 2, 3].map(() => record(post(), post({ buildings: ['5', '3', '5'] }))))
  expect(told.reduce((sum, { created }) => sum + created, 0)).toBe(1)
  expect(await record(post({ words: '另一种说法' }))).toEqual({ created: 0, unchanged: 1 })
  expect(await stored()).toMatchObject([
    {
      title: '主体封顶',
      words: '3 幢、5 幢主体结构封顶。',
      percent: 60,
      onDate: '2026-08-30',
      authorName: '项目工程部',
    },
  ])
  const buildings = await world.database.kysely.selectFrom('constructionPostBuilding').select('onDate').execute()
  expect(buildings).toEqual([{ onDate: '2026-08-30' }, { onDate: '2026-08-30' }])
})

it('keeps apart what differs in buildings, day or title', async () => {
  const others = [post({ buildings: ['3'] }), post({ on: '2026-08-31' }), post({ title: '外架拆除', percent: null })]
  expect(await record(...others)).toEqual({ created: 3, unchanged: 0 })
})

it('does not bring back what staff have withdrawn', async () => {
  await world.database.kysely.updateTable('constructionPost').set({ withdrawnAt: world.clock.now() }).execute()
  expect(await record(post())).toEqual({ created: 0, unchanged: 1 })
})

it('writes nothing where a building is unknown', async () => {
  const before = (await stored()).length
  await expect(record(post({ title: '新的' }), post({ buildings: ['99'] }))).rejects.toThrow('no building 99')
  expect(await stored()).toHaveLength(before)
})
