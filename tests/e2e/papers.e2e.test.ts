import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { browserOfOwner, handOn, type PortalHand } from '../support/portal.ts'
import { phonePhoto, smallPdf } from '../support/pictures-to-send.ts'
import {
  bound,
  journeyOf,
  linInMidLoan,
  openWorld,
  sendFile,
  soldToFour,
  tokensOf,
  type World,
} from '../support/world/index.ts'

const statement = { nodeKey: 'commercial_approval', documentKey: 'bank_statement' }
let world: World
let browser: Browser
let visit: WatchedPage
let page: Page
let hand: PortalHand
let homeId: string

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  const staff = await soldToFour(world)
  await linInMidLoan(staff)
  const { homes } = await bound(world, 'lin')
  homeId = homes['1602'] ?? ''
  const { accessToken } = await tokensOf(world, homeId)
  const upload = 'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'
  for (const month of ['3', '4', '5', '6'])
    await sendFile(world.url, accessToken, upload, { homeId, ...statement }, smallPdf(month))
  const { id: journeyId } = await journeyOf(staff, '1602')
  await staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return', {
    params: { journeyId, ...statement },
    body: { reason: '缺 7 月和 8 月' },
  })
  browser = await launchChromium()
  visit = await browserOfOwner(browser, world, homeId)
  page = visit.page
  hand = handOn(page)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const slot = () => page.locator('#paper-bank_statement .paper-panel__slot').locator('visible=true').last()

it('shows why a paper came back, and sends the pages that are missing', async () => {
  await page.goto(`${world.url}/packages/journey/node/index?homeId=${homeId}&node=${statement.nodeKey}`)
  await hand.seen('退回：缺 7 月和 8 月').waitFor()
  await page.screenshot({ path: pictureFile('papers-node-returned'), fullPage: true })
  const chosen = page.waitForEvent('filechooser')
  await slot().tap()
  await (await chosen).setFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(1200, 900) })
  await hand.seen('5 页已上传').waitFor()
  await page.screenshot({ path: pictureFile('papers-node-sent'), fullPage: true })
})

it('tries again what did not arrive, in the words of the refusal', async () => {
  const chosen = page.waitForEvent('filechooser')
  await slot().tap()
  await (await chosen).setFiles({ name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ not a photo') })
  await hand.seen('点图片重试').waitFor()
  await page.screenshot({ path: pictureFile('papers-node-failed'), fullPage: true })
})

it('has all papers of the home on one page', async () => {
  await page.goto(`${world.url}/packages/journey/papers/index?homeId=${homeId}`)
  await hand.seen('商业贷款审批').waitFor()
  await page.screenshot({ path: pictureFile('papers-all'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: pictureFile('papers-all-dark'), fullPage: true })
  // The refused photo above is the only complaint there may be.
  expect(visit.complaints.filter((words) => !/415/.test(words))).toEqual([])
})
