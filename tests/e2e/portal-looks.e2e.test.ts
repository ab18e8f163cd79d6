import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { fewOrMany } from '../support/full.ts'
import { browserOfOwner, handOn } from '../support/portal.ts'
import { fourBuyersStage, portalPages, type Stage } from '../support/portal-pages.ts'
import { openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let stage: Stage

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  stage = await fourBuyersStage(world)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

/** Large type is where words run out of room first; the others are for the eye. */
const looks = [
  ['care', { colorScheme: 'light', care: true }],
  ['light', { colorScheme: 'light', care: false }],
  ['dark', { colorScheme: 'dark', care: false }],
] as const
/** `npm test` walks the same pages in portal-states, and sees them dark and large in the mini-program. */
const isFull = fewOrMany(0, 1) === 1

describe.runIf(isFull).each(looks)('%s', (look, { colorScheme, care }) => {
  it.each(portalPages)('%s stands whole on the screen', async (name, room, address, words) => {
    const homeId = stage.homes[room] ?? ''
    const { page, complaints } = await browserOfOwner(browser, world, homeId)
    const { seen, picture } = handOn(page)
    await page.emulateMedia({ colorScheme })
    if (care) {
      await page.addInitScript(() => {
        localStorage.setItem('appearance.care', JSON.stringify({ data: 'on' }))
      })
    }
    await page.goto(world.url + address(homeId, stage))
    await seen(words).waitFor()
    await picture(`look-${name}-${look}`, { fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.context().close()
    expect({ wide, complaints }).toEqual({ wide: 0, complaints: [] })
  })
})
