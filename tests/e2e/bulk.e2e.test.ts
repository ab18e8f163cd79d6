import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { act, aSale, identityNumber, journeyOf, nodeOf, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage
const names = ['林静', '陈思远', '许诺', '何知行', '孟冬', '苏禾', '周岚', '顾言', '沈一鸣', '陆遥', '方晓', '江南']

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await world.importSales(
    ...names.map((name, i) =>
      aSale({
        房号: String(601 + i * 100),
        客户姓名: name,
        合同编号: `YX-${String(i)}`,
        手机号: `1380000${String(1000 + i)}`,
        证件号码: identityNumber(i + 1),
        付款方式: i % 3 === 0 ? '全款' : '组合贷款',
        网签日期: i === 4 ? '' : '2026-08-09',
        备案日期: '',
      }),
    ),
  )
  const chen = await world.staff('chen', 'service_manager')
  await act(chen, await journeyOf(chen, '701'), 'filing', { action: 'complete', on: '2026-08-20' })
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  const { page } = staff
  await page.goto(`${world.url}/console/`)
  await logInToConsole(page, 'chen')
  await page.getByText('3 幢 2 单元 601').waitFor()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('a service manager with a whole building', () => {
  it('picks rows, widens to all, and sees what would happen', async () => {
    const { page } = staff
    await page.getByLabel('选择 3 幢 2 单元 701').check()
    await page.getByLabel('选择 3 幢 2 单元 801').check()
    await page.screenshot({ path: pictureFile('console-bulk-picked') })
    await page.getByRole('button', { name: '改为全部 12 户' }).click()
    await page.getByText('符合当前条件的全部 12 户').waitFor()
    await page.getByRole('combobox', { name: '节点' }).click()
    await page.getByText('楼栋工程').click()
    await page.screenshot({ path: pictureFile('console-bulk-choose') })
    await page.getByRole('combobox', { name: '节点' }).fill('合同备案')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '预览影响' }).click()
    await page.getByRole('button', { name: '更新 10 户' }).waitFor()
    await page.screenshot({ path: pictureFile('console-bulk-preview') })
  })

  it('updates all that can, and reads what was left out', async () => {
    const { page } = staff
    await page.getByRole('button', { name: '更新 10 户' }).click()
    await page.getByText('请写明原因').first().waitFor()
    await page.getByRole('textbox', { name: '原因' }).fill('住建局 9 月 16 日批量备案')
    await page.getByRole('button', { name: '更新 10 户' }).click()
    await page.getByText('已更新').waitFor()
    await page.screenshot({ path: pictureFile('console-bulk-done') })
    await page
      .getByRole('button', { name: /完\s*成/, exact: false })
      .last()
      .click()
    const chief = await world.staff('chief', 'administrator')
    expect(nodeOf(await journeyOf(chief, '1201'), 'filing').state).toBe('done')
    await page.getByRole('link', { name: '3 幢 2 单元 801' }).click()
    await page.getByText('全部记录').click()
    await page.getByText('批量更新 10 户').first().waitFor()
    await page.screenshot({ path: pictureFile('console-bulk-history') })
  })

  it('complained about nothing', () => {
    expect(staff.complaints).toEqual([])
  })
})
