import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, startApplication, type World } from '../../../../tests/support/world/index.js'
import { DemoModule } from './demo.module.js'
import { LoadDemo } from './load-demo.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const count = async (table: 'constructionPost' | 'delayAnnouncement' | 'home') =>
  (await world.database.kysely.selectFrom(table).select('id').execute()).length

it('tells the whole demo by use-cases, and a second time changes nothing', async () => {
  const running = await startApplication(world.environment, world.clock, [DemoModule])
  const demo = running.app.get(LoadDemo, { strict: false })
  await demo.execute()
  await demo.execute()
  await running.close()
  expect([await count('home'), await count('constructionPost'), await count('delayAnnouncement')]).toEqual([64, 3, 1])
  const cases = await world.database.kysely
    .selectFrom('serviceCase')
    .select(['state', 'missed'])
    .orderBy('number')
    .execute()
  expect(cases.map(({ state, missed }) => `${state} ${String(missed)}`)).toEqual([
    'closed 0',
    'closed 0',
    'working 0',
    'accepted 1',
    'submitted 0',
  ])
  const papers = await world.database.kysely.selectFrom('paper').select('state').orderBy('state').execute()
  expect(papers.map(({ state }) => state)).toEqual(['accepted', 'returned'])
})
