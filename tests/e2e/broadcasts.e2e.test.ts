import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { openWorld, soldToFour, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await soldToFour(world)
  await world.staffToken('zhou', 'administrator')
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

it('staff see whom a broadcast reaches, publish it, and end it with words', async () => {
  const { page, complaints } = await openPage(browser, desk)
  await page.goto(`${world.url}/console/`)
  await logInToConsole(page, 'zhou')
  await page.getByRole('link', { name: '风险广播' }).click()
  await page.getByText('还没有发过广播').waitFor()
  await page.getByRole('button', { name: '写一条广播' }).click()
  await page.getByText('6 户会收到').waitFor()
  await page.getByRole('combobox', { name: '付款方式' }).click()
  await page.screenshot({ path: pictureFile('console-broadcast-choosing') })
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await page.getByText('1 户会收到').waitFor()
  await page.getByLabel('标题').fill('公积金额度 10 月 1 日起下调')
  await page.getByLabel('意味着什么').fill('10 月 1 日后批准的贷款按新额度算，可能要补首付。')
  await page.getByLabel('展示到哪天').fill('2099-12-31')
  await page.keyboard.press('Enter')
  await page.screenshot({ path: pictureFile('console-broadcast') })
  await page.getByRole('button', { name: '发布给 1 户' }).click()
  await page.getByRole('button', { name: /^发\s*布$/ }).click()
  await page.getByText('展示中').waitFor()
  await page.screenshot({ path: pictureFile('console-broadcasts') })
  await page.getByRole('button', { name: /^结\s*束$/ }).click()
  await page.getByLabel('业主看到的结束原因').fill('政策没有调整')
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /^结\s*束$/ })
    .click()
  await page.getByText('已结束').waitFor()
  await page.getByText('结束：政策没有调整').waitFor()
  expect(complaints).toEqual([])
})
