import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { aSale, openWorld, salesCsv, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await world.staffToken('chen', 'administrator')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

it('a column is chosen by hand, checked without a new upload, and the marked file comes back', async () => {
  const { page } = staff
  await page.goto(`${world.url}/console/imports`)
  await logInToConsole(page, 'chen')
  await page.getByRole('link', { name: '数据导入' }).click()
  await page.getByText('可以导入什么').waitFor()
  await page.screenshot({ path: pictureFile('console-import-kinds') })

  const template = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载模板' }).first().click()
  expect((await template).suggestedFilename()).toBe('楼盘楼栋房屋导入模板.xlsx')

  const sale = ({ 手机号, ...rest }: ReturnType<typeof aSale>) => ({ ...rest, 号码一: 手机号 })
  const file = join(mkdtempSync(join(tmpdir(), 'hub-')), '八月合同.csv')
  const rows = [sale(aSale()), sale(aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: '', 手机号: '1380000' }))]
  writeFileSync(file, salesCsv(rows))
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('没有写到「手机号」的列：这一项必填，请选一列').first().waitFor()
  await page.screenshot({ path: pictureFile('console-import-unmapped') })
  await page.getByLabel('「号码一」写到').fill('手机号')
  await page.keyboard.press('Enter')
  await page.getByText('不是 11 位手机号：写了 7 位').waitFor()
  await page.screenshot({ path: pictureFile('console-import-mapped') })

  const report = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载标好错的文件' }).click()
  expect((await report).suggestedFilename()).toBe('八月合同-有错.xlsx')
})
