import { expect, it } from 'vitest'
import { NodeHistories } from '../../apps/api/src/modules/journeys/index.js'
import { browserOfOwner } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { linsStory, soldToFour, type World } from '../support/world/index.ts'

const finishedHomes = 36
let homeId: string

/** Homes of the same project that were handed over and registered: some sooner than planned, most later. */
async function finishedBefore(world: World): Promise<void> {
  const projectId = await world.projectId('云栖澜庭')
  const rows = Array.from({ length: finishedHomes }, (_, i) => i - 12).flatMap((days) => [
    { nodeKey: 'handover', measure: 'slip', days },
    { nodeKey: 'deed', measure: 'duration', days: days + 60 },
  ])
  await world.database.kysely
    .insertInto('nodeHistoryCount')
    .values(rows.map((row) => ({ ...row, projectId, homes: 1, buildings: 1 })))
    .execute()
  await world.get(NodeHistories).refresh()
}

const here = portalVisit(
  async (world) => {
    homeId = (await linsStory(world, await soldToFour(world))).homes['1602'] ?? ''
    await finishedBefore(world)
  },
  (browser, world) => browserOfOwner(browser, world, homeId),
)

it('shows between which days most homes got there, and what that rests on', async () => {
  await here.page.goto(here.world.url)
  await here.hand.seen('多数在').first().waitFor()
  await here.hand.seen('按我们已交付的').waitFor()
  await here.hand.picture('predicted-range', { fullPage: true })
  await here.page.goto(`${here.world.url}/packages/journey/progress/index?homeId=${homeId}&view=time`)
  await here.hand.seen('多数在').first().waitFor()
  await here.page.emulateMedia({ colorScheme: 'dark' })
  await here.hand.picture('predicted-range-time-dark', { fullPage: true })
  await here.page.addInitScript(() => {
    localStorage.setItem('appearance.care', JSON.stringify({ data: 'on' }))
  })
  await here.page.goto(here.world.url)
  await here.hand.seen('多数在').first().waitFor()
  await here.hand.picture('predicted-range-care', { fullPage: true })
  expect(here.visit.complaints).toEqual([])
})
