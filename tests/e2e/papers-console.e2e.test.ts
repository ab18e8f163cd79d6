import type { Api } from '@hub/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { phonePhoto, smallPdf, smallPicture } from '../support/pictures-to-send.ts'
import {
  bound,
  journeyOf,
  linInMidLoan,
  linsStatement as statement,
  openWorld,
  sendStatement,
  soldToFour,
  type World,
} from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage
let page: Page
let lin: Api
let homeId: string
let journeyId: string

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  const chief = await soldToFour(world)
  await linInMidLoan(chief)
  const { api, homes } = await bound(world, 'lin')
  lin = api
  homeId = homes['1602'] ?? ''
  await sendStatement(world, homeId, [await phonePhoto(1200, 1600), await smallPicture(), smallPdf('8')])
  journeyId = (await journeyOf(chief, '1602')).id
  await world.staffToken('zhou', 'officer', '云栖澜庭')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  page = staff.page
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const paper = async () => {
  const { papers } = await lin('GET /homes/:homeId/journey/nodes/:nodeKey', { params: { homeId, ...statement } })
  return papers.find(({ documentKey }) => documentKey === statement.documentKey)
}

it('counts what waits for us, and opens a page only under the name of who looks', async () => {
  await page.goto(`${world.url}/console/journeys/${journeyId}`)
  await logInToConsole(page, 'zhou')
  await page.getByTitle('1 份等我们审核').click()
  await page.getByText('等我们审核 1').waitFor()
  await page.screenshot({ path: pictureFile('console-papers') })
  await page.getByRole('button', { name: '第 1 页', exact: true }).click()
  await page.getByRole('img', { name: '原件' }).waitFor()
  await page.getByText(/zhou .*看过原件/).waitFor()
  await page.screenshot({ path: pictureFile('console-papers-page') })
})

it('sends a paper back with words that the owner reads', async () => {
  await page.getByRole('button', { name: /^退\s*回$/ }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: /^退\s*回$/ }).click()
  await form.getByText('请写明原因').waitFor()
  await form.getByLabel('原因').fill('缺 7 月的流水，请补一页')
  await page.screenshot({ path: pictureFile('console-papers-return') })
  await form.getByRole('button', { name: /^退\s*回$/ }).click()
  await page.getByText('退回：缺 7 月的流水，请补一页').waitFor()
  expect(await paper()).toMatchObject({ state: 'returned', reason: '缺 7 月的流水，请补一页' })
})

it('adds a page for the customer, and accepts with a last good day', async () => {
  const content = await phonePhoto(900, 700)
  const wrong = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('words') }
  const files = page.locator('.paper-upload input[type=file]')
  await files.setInputFiles([{ name: '7月.jpg', mimeType: 'image/jpeg', buffer: content }, wrong])
  await page.getByRole('button', { name: '第 4 页', exact: true }).waitFor()
  await page.getByText(/list\.txt：/).waitFor()
  await page.getByText('4. 同事上传').waitFor()
  await page.screenshot({ path: pictureFile('console-papers-added') })
  await page.getByLabel('有效期到').fill('2026-10-08')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^收\s*下$/ }).click()
  await page.getByText('22 天后过期').first().waitFor()
  await page.screenshot({ path: pictureFile('console-papers-accepted') })
  expect(await paper()).toMatchObject({ state: 'accepted', expiresOn: '2026-10-08' })
  // The refused file is the only complaint there may be.
  expect(staff.complaints.filter((words) => !/415/.test(words))).toEqual([])
})

it('stands in the dark too', async () => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page
    .getByRole('button', { name: /借款合同/ })
    .first()
    .click()
  await page.screenshot({ path: pictureFile('console-papers-dark') })
})
