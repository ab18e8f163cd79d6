import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { aSale, identityNumber, openWorld, salesCsv, type World } from '../support/world/index.ts'

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

/** A file on disk, as a person would choose it. */
function fileOf(name: string, content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hub-')), name)
  writeFileSync(file, content)
  return file
}

const neighbour = aSale({
  房号: '1603',
  客户姓名: '王芳',
  手机号: '13800000002',
  证件号码: identityNumber(2),
  合同编号: 'YX-0002',
  付款方式: '全款',
})

describe('a data steward in the console', () => {
  it('logs in after a wrong password', async () => {
    const { page } = staff
    await page.goto(`${world.url}/console/`)
    await logInToConsole(page, 'chen', 'wrong')
    await page.getByText('用户名或密码不对').waitFor()
    await logInToConsole(page, 'chen')
    await page.getByRole('heading', { name: '购房旅程' }).waitFor()
    await page.screenshot({ path: pictureFile('console-empty') })
  })

  it('is told every bad cell and can write nothing', async () => {
    const { page } = staff
    await page.getByRole('link', { name: '数据导入' }).click()
    const bad = salesCsv([aSale(), { ...neighbour, 手机号: '1380000000', 网签日期: '2026-13-05' }])
    await page.locator('input[type=file]').setInputFiles(fileOf('坏.csv', bad))
    await page.getByText('11 位').first().waitFor()
    expect(await page.getByRole('button', { name: /^写入 \d+ 行/ }).isDisabled()).toBe(true)
    await page.screenshot({ path: pictureFile('console-import-faulty') })
    const { total } = await (await world.staff('counter', 'administrator'))('GET /staff/journeys')
    expect(total).toBe(0)
  })

  it('writes a good file and finds the journeys', async () => {
    const { page } = staff
    await page.goto(`${world.url}/console/imports`)
    await page.locator('input[type=file]').setInputFiles(fileOf('好.csv', salesCsv([aSale(), neighbour])))
    await page.getByRole('button', { name: '写入 2 行' }).click()
    await page.screenshot({ path: pictureFile('console-import') })
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /写\s*入/ })
      .click()
    await page.getByText('已写入').first().waitFor()
    await page.getByRole('link', { name: '购房旅程' }).click()
    await page.getByText('3 幢 2 单元 1602').waitFor()
    await page.screenshot({ path: pictureFile('console-journeys') })
  })

  it('completes a node and the journey moves on', async () => {
    const { page } = staff
    await page.getByText('3 幢 2 单元 1602').click()
    await page.getByRole('button', { name: /^面签、商业贷款申请，/ }).click()
    await page.getByRole('button', { name: '标为已完成' }).click()
    await page.getByRole('button', { name: /^面签、商业贷款申请，已完成/ }).waitFor()
    await page.getByRole('button', { name: /^商业贷款审批，进行中/ }).waitFor()
    await page.screenshot({ path: pictureFile('console-journey') })
  })

  it('complained about nothing but the refused log-in', () => {
    expect(staff.complaints.filter((line) => !line.includes('401'))).toEqual([])
  })
})
