import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, phone, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { bothLoansInApproval, buyer, claim, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let visit: WatchedPage
let page: Page

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  await bothLoansInApproval(world)
  await claim(await world.customer(buyer.phone), 1)
  world.clock.pass(61)
  browser = await launchChromium()
  visit = await openPage(browser, phone)
  page = visit.page
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const seen = (words: string) => page.getByText(words).locator('visible=true').last()
const tap = async (id: string) => page.locator(`#${id}`).locator('visible=true').last().tap()
const type = async (id: string, value: string) =>
  page.locator(`#${id} input, input#${id}`).locator('visible=true').last().fill(value)

it('takes a copy of her data and then deletes her account, knowing what stays', async () => {
  await page.goto(world.url)
  await tap('log-in')
  await tap('consent-service')
  await type('phone', buyer.phone)
  await tap('send-code')
  await seen('秒后再发').waitFor()
  await type('code', await world.sandbox.smsCode(buyer.phone, 2))
  await tap('submit')
  await seen('等您补交近 6 个月流水').waitFor()

  await page.goto(`${world.url}/packages/account/privacy/index`)
  await seen('导出我的资料').waitFor()
  await page.screenshot({ path: pictureFile('portal-privacy'), fullPage: true })
  await tap('my-copy')
  await tap('ask-copy')
  await seen('您的资料准备好了').waitFor()
  await page.screenshot({ path: pictureFile('portal-my-copy') })
  const [download] = await Promise.all([page.waitForEvent('download'), tap('fetch-copy')])
  expect(download.suggestedFilename()).toBe('我的资料.zip')

  await page.goto(`${world.url}/packages/account/delete-account/index`)
  await seen('注销不能撤回').waitFor()
  await page.screenshot({ path: pictureFile('portal-delete-account'), fullPage: true })
  await tap('go-delete')
  world.clock.pass(61)
  await tap('send-code')
  await seen('秒后再发').waitFor()
  await type('code', await world.sandbox.smsCode(buyer.phone, 3))
  await tap('submit-proof')
  await seen('账号已经注销').waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: pictureFile('portal-account-deleted') })
  expect(visit.complaints.filter((line) => !line.includes('ERR_ABORTED'))).toEqual([])
})
