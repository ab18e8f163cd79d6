import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { aSale, openWorld, type World } from '../support/world/index.ts'
import { commit, preview } from '../support/world/sales-files.ts'

let world: World
let browser: Browser
let staff: WatchedPage
let token: string

beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { CONSOLE_DIR: 'apps/console/dist' } })
  token = await world.staffToken('chen', 'administrator')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

async function written(...rows: ReturnType<typeof aSale>[]): Promise<string> {
  const { id } = await preview(world.url, token, rows, '八月合同.csv')
  expect(await commit(world.url, token, id)).toMatchObject({ status: 200 })
  return id
}

it('a written file says what would go, and goes for a reason; one with changes says why it stays', async () => {
  const { page } = staff
  const first = await written(aSale())
  const changing = await written(aSale({ 合同总价: '3000000' }))
  await page.goto(`${world.url}/console/imports/${changing}`)
  await logInToConsole(page, 'chen')
  await page.getByText('这份文件还改了 1 条原有的记录').waitFor()
  expect(await page.getByRole('button', { name: '撤销导入' }).isDisabled()).toBe(true)
  await page.screenshot({ path: pictureFile('console-import-stays') })

  const last = await written(aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: '', 手机号: '13800000002' }))
  await page.goto(`${world.url}/console/imports/${first}`)
  await page.getByText('之后又写入了「八月合同.csv」').waitFor()
  await page.goto(`${world.url}/console/imports/${last}`)
  await page.getByRole('button', { name: '撤销导入' }).click()
  await page.getByLabel('原因').fill('导错了楼盘')
  await page.screenshot({ path: pictureFile('console-import-undo') })
  await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click()
  await page.getByText('撤销了这次导入：导错了楼盘').waitFor()
  await page.screenshot({ path: pictureFile('console-import-undone') })
})
