import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { aSale, claim, identityNumber, join, journeyOf, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let visit: WatchedPage

beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString(), settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await world.importSales(aSale())
  const owner = await world.customer('13800000001')
  const homeId = await claim(owner, 1)
  await join(world, owner, homeId, '13800000003')
  await world.customer('13900000001')
  const staff = await world.staff('陈岚', 'administrator')
  const { id } = await journeyOf(staff, '1602')
  browser = await launchChromium()
  visit = await openPage(browser, desk)
  await visit.page.goto(`${world.url}/console/journeys/${id}`)
  await logInToConsole(visit.page, '陈岚')
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('owners of a home in the console', () => {
  it('are shown beside the journey; a proxy is named on the word of an owner who calls', async () => {
    const { page } = visit
    await page.getByRole('button', { name: '业主与代办人' }).click()
    await page.getByText('没有换过业主。').waitFor()
    await page.screenshot({ path: pictureFile('console-owners'), animations: 'disabled' })
    await page.getByRole('button', { name: '登记代办人' }).click()
    await page.locator('#proxy-contract').fill('YX-0001')
    await page.locator('#proxy-six').fill(identityNumber(1).slice(-6))
    await page.locator('#proxy-phone').fill('13900000001')
    await page.locator('#change-reason').fill('林女士来电，请女儿代办')
    await page.screenshot({ path: pictureFile('console-owners-proxy'), animations: 'disabled' })
    await page
      .locator('.ant-modal')
      .getByRole('button', { name: /^登\s*记$/ })
      .click()
    await page.getByText('陈岚按业主来电登记：林女士来电，请女儿代办').waitFor()
  })

  it('get another number on what only they know', async () => {
    const { page } = visit
    await page.getByRole('button', { name: '换手机号' }).click()
    await page.locator('#buyer-phone').fill('13900000009')
    await page.locator('#buyer-told').fill(identityNumber(1).slice(-6))
    await page.locator('#change-reason').fill('手机丢失，本人来电')
    await page.screenshot({ path: pictureFile('console-owners-phone'), animations: 'disabled' })
    await page
      .locator('.ant-modal')
      .getByRole('button', { name: /^换手机号$/ })
      .click()
    await page.getByRole('region', { name: '现在的业主' }).getByText('139****0009').waitFor()
    await page.screenshot({ path: pictureFile('console-owners-named'), animations: 'disabled' })
  })

  it('change, after what happens was read; the page of the home goes on', async () => {
    const { page } = visit
    await page.getByRole('button', { name: '更换业主' }).click()
    await page.locator('#owner-0-name').fill('陈立')
    await page.locator('#owner-0-phone').fill('13800000044')
    await page.locator('#owner-0-lastSix').fill('123456')
    await page.locator('#change-reason').fill('二手过户，合同已核对')
    const go = page.locator('.ant-modal').getByRole('button', { name: /^更换业主$/ })
    await go.click()
    await page.getByText('请先核对会发生什么').waitFor()
    await page.screenshot({ path: pictureFile('console-owners-change'), animations: 'disabled' })
    await page.getByRole('checkbox', { name: '我核对过，变更不能撤销' }).check()
    await go.click()
    await page.waitForURL(/\/console\/homes\//)
    await page.getByText('陈*').first().waitFor()
    await page.getByText('二手过户，合同已核对').waitFor()
    await page.screenshot({ path: pictureFile('console-owners-changed'), animations: 'disabled' })
    expect(visit.complaints).toEqual([])
  })
})
