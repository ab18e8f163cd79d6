import { afterAll, beforeAll } from 'vitest'
import { accountWalk } from '../support/walks/account.ts'
import { openWorld, type World } from '../support/world/index.ts'
import { closeScreenshots } from './harness/screenshot.ts'
import { weappHand } from './weapp-hand.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
})

accountWalk({ world: () => world, handOf: (homeId, role) => weappHand(world, homeId, role) })
