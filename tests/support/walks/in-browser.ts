import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { openWorld, type World } from '../world/index.ts'
import { browserHand } from './browser-hand.ts'
import type { Runtime } from './hand.ts'

/** Takes a walk in a browser, in a world of its own. */
export function inBrowser(walk: (runtime: Runtime) => void): void {
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
  walk({ world: () => world, handOf: (homeId, role) => browserHand(browser, world, homeId, role) })
}
