import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { bothLoansInApproval, linsMoney, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await bothLoansInApproval(world)
  await linsMoney(world)
  await world.staffToken('chen', 'administrator')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('an administrator who is asked about money', () => {
  it('reads the plan and what was paid beside the journey', async () => {
    const { page } = staff
    await page.goto(`${world.url}/console/`)
    await logInToConsole(page, 'chen')
    await page.getByText('3 幢 2 单元 1602').first().click()
    await page.getByText('房款', { exact: true }).click()
    await page.getByText('894,000.00').first().waitFor()
    await page.screenshot({ path: pictureFile('console-money') })
  })

  it('writes down a payment with its reason, and the plan follows', async () => {
    const { page } = staff
    await page.getByRole('button', { name: /登记收款/ }).click()
    await page.getByRole('dialog').waitFor()
    await page.screenshot({ path: pictureFile('console-money-form') })
    const form = page.getByRole('dialog')
    await form.getByLabel('金额').fill('1000')
    await form.getByLabel('收据号').fill('YX20260916001')
    await form.getByLabel('原因').fill('财务当天补录')
    await form.getByRole('button', { name: /保\s*存/ }).click()
    await page.getByText('YX20260916001').waitFor()
    await page.getByText('¥1,000.00').first().waitFor()
  })

  it('keeps permits and supervised accounts of a project', async () => {
    const { page } = staff
    await page.getByRole('link', { name: '资金安全' }).click()
    await page.getByRole('heading', { name: '资金安全' }).waitFor()
    await page.getByRole('heading', { name: '监管账户' }).waitFor()
    await page.screenshot({ path: pictureFile('console-safety') })
  })

  it('complained about nothing', () => {
    expect(staff.complaints).toEqual([])
  })
})
