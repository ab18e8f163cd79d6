import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { accountWalk } from '../support/walks/account.ts'
import { browserHand } from '../support/walks/browser-hand.ts'
import { openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

accountWalk({ world: () => world, handOf: (homeId, role) => browserHand(browser, world, homeId, role) })
