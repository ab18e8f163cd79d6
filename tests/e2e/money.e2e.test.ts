import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, phone, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { bothLoansInApproval, buyer, claim, linsMoney, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let visit: WatchedPage
let page: Page

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  await bothLoansInApproval(world)
  await linsMoney(world)
  await claim(await world.customer(buyer.phone), 1)
  // A second code is sent to the same phone after a minute at the earliest.
  world.clock.set('2026-09-16T02:25:00Z')
  browser = await launchChromium()
  visit = await openPage(browser, phone)
  page = visit.page
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

/** Pages stay in the document when another is opened above them: the words of the one that is seen. */
const seen = (words: string) => page.getByText(words).locator('visible=true').last()
const tap = async (id: string) => page.locator(`#${id}`).locator('visible=true').last().tap()
const picture = (name: string) => page.screenshot({ path: pictureFile(name) })
const darkly = async (name: string) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(name)
  await page.emulateMedia({ colorScheme: 'light' })
}

async function logIn(): Promise<void> {
  await page.goto(world.url)
  await tap('log-in')
  await tap('consent-service')
  await page.locator('#phone input, input#phone').locator('visible=true').last().fill(buyer.phone)
  const before = (await world.sandbox.smsCodes(buyer.phone)).length
  await tap('send-code')
  const code = await world.sandbox.smsCode(buyer.phone, before + 1)
  await page.locator('#code input, input#code').locator('visible=true').last().fill(code)
  await tap('submit')
}

describe('a buyer who asks about money', () => {
  it('reads her next payment on the home page, and that the first is safe', async () => {
    await logIn()
    await seen('您的下一笔款').waitFor()
    await seen('首付 ¥894,000.00 已进监管账户，别处都不要付').waitFor()
    await seen('¥8,635.32').scrollIntoViewIfNeeded()
    await picture('portal-home-money')
  })

  it('sees what is paid, by whom, and what comes next', async () => {
    await seen('付款计划').tap()
    await seen('到现在为止，该付的都付了').waitFor()
    await seen('还没放款').waitFor()
    await picture('portal-money')
    await darkly('portal-money-dark')
    await seen('844,000.00').scrollIntoViewIfNeeded()
    await picture('portal-money-receipts')
  })

  it('opens the receipt of a payment', async () => {
    await seen('844,000.00').tap()
    await seen('捌拾肆万肆仟元整').waitFor()
    await seen('26332000000012345678').waitFor()
    await picture('portal-receipt')
    await page.goBack()
    await seen('付款计划').waitFor()
  })

  it('copies the account, and learns what to do when somebody names another', async () => {
    await tap('open-safety')
    await seen('只付进这个监管账户').waitFor()
    await picture('portal-safety')
    await tap('copy-number')
    await seen('已复制').first().waitFor()
    await seen('立刻打 110').scrollIntoViewIfNeeded()
    await picture('portal-safety-end')
    await darkly('portal-safety-dark')
  })

  it('complained about nothing', () => {
    expect(visit.complaints).toEqual([])
  })
})
