import type { Api } from '@hub/contracts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { linInMidLoan, openWorld, soldToFour, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: Api

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  staff = await soldToFour(world)
  await linInMidLoan(staff)
  await world.staffToken('zhou', 'administrator')
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

it('staff see the homes at risk first, and on the page of a journey what may hurt', async () => {
  await expect.poll(async () => (await staff('GET /staff/journeys')).totalRisky).toBe(3)
  const { page, complaints } = await openPage(browser, desk)
  await page.goto(`${world.url}/console/`)
  await logInToConsole(page, 'zhou')
  const rows = page.locator('.journey-row')
  await rows.first().getByText('合同备案的法定期限').waitFor()
  await rows.nth(1).getByText('商业贷款审批还差').waitFor()
  await page.screenshot({ path: pictureFile('console-journeys-risks') })
  await page.getByText('按楼栋', { exact: true }).click()
  await rows.first().getByText('801').waitFor()
  expect(new URL(page.url()).searchParams.get('order')).toBe('place')
  await page.getByRole('button', { name: /有风险/ }).click()
  await page.getByText(/符合条件的 \d 户/).waitFor()
  await page.screenshot({ path: pictureFile('console-journeys-risky') })
  await page.getByRole('link', { name: '3 幢 2 单元 1602' }).click()
  const risks = page.getByRole('region', { name: '风险' })
  await risks.getByText('商业贷款审批还差').waitFor()
  await risks.getByRole('button', { name: '看节点' }).first().click()
  expect(new URL(page.url()).searchParams.get('node')).toBe('commercial_approval')
  await page.screenshot({ path: pictureFile('console-journey-risks') })
  expect(complaints).toEqual([])
})
