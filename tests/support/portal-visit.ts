import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openPage, phone, type WatchedPage } from './browser-page.ts'
import { launchChromium } from './chromium.ts'
import { handOn, type PortalHand } from './portal.ts'
import { openWorld, type World } from './world/index.ts'

export interface PortalVisit {
  world: World
  browser: Browser
  visit: WatchedPage
  page: Page
  hand: PortalHand
}

/**
 * A world of its own and a phone's browser before its portal, for the tests of one file. Filled in before the first of
 * them, and closed after the last.
 *
 * @param tell what happened in that world before
 * @param open the page that is looked at; a stranger's by default
 */
export function portalVisit(
  tell: (world: World) => Promise<unknown>,
  open: (browser: Browser, world: World) => Promise<WatchedPage> = (browser) => openPage(browser, phone),
): PortalVisit {
  const here = {} as PortalVisit
  beforeAll(async () => {
    here.world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
    await tell(here.world)
    here.browser = await launchChromium()
    here.visit = await open(here.browser, here.world)
    here.page = here.visit.page
    here.hand = handOn(here.page)
  })
  afterAll(async () => {
    await here.browser.close()
    await here.world.close()
  })
  return here
}
