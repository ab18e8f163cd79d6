import { afterAll, beforeAll } from 'vitest'
import type { Runtime } from '../support/walks/hand.ts'
import { openWorld, type World } from '../support/world/index.ts'
import { closeScreenshots } from './harness/screenshot.ts'
import { weappHand } from './weapp-hand.ts'

/** Takes a walk in the mini-program, in a world of its own. */
export function inWeapp(walk: (runtime: Runtime) => void): void {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(async () => {
    await closeScreenshots()
    await world.close()
  })
  walk({ world: () => world, handOf: (homeId, role) => weappHand(world, homeId, role) })
}
