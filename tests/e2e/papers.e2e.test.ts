import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { phonePhoto } from '../support/pictures-to-send.ts'
import { browserOfOwner, type PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { linsStatement, soldToFour, statementReturned } from '../support/world/index.ts'

let homeId: string
const here = portalVisit(
  async (world) => {
    homeId = (await statementReturned(world, await soldToFour(world))).homes['1602'] ?? ''
  },
  (browser, world) => browserOfOwner(browser, world, homeId),
)
let page: Page
let hand: PortalHand
beforeAll(() => {
  ;({ page, hand } = here)
})

const slot = () => page.locator('#paper-bank_statement .paper-panel__slot').locator('visible=true').last()

it('shows why a paper came back, and sends the pages that are missing', async () => {
  await page.goto(`${here.world.url}/packages/journey/node/index?homeId=${homeId}&node=${linsStatement.nodeKey}`)
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
  await page.goto(`${here.world.url}/packages/journey/papers/index?homeId=${homeId}`)
  await hand.seen('商业贷款审批').waitFor()
  await page.screenshot({ path: pictureFile('papers-all'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: pictureFile('papers-all-dark'), fullPage: true })
  // The refused photo above is the only complaint there may be.
  expect(here.visit.complaints.filter((words) => !/415/.test(words))).toEqual([])
})
