import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { makeKey, push } from '../support/world/import-keys.ts'
import { aSale, identityNumber, openWorld, salesCsv, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage

beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString(), settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await world.importSales(aSale(), aSale({ 楼盘: '星河湾', 合同编号: 'XH-1', 证件号码: identityNumber(9) }))
  await world.staffToken('陈岚', 'administrator')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  const { page } = staff
  await page.goto(`${world.url}/console/imports`)
  await logInToConsole(page, '陈岚')
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('import keys in the console', () => {
  it('are made, shown once, used and revoked', async () => {
    const { page } = staff
    await page.getByRole('link', { name: '数据导入' }).click()
    await page.getByRole('link', { name: '导入密钥' }).click()
    await page.getByText('还没有密钥').waitFor()
    await page.screenshot({ path: pictureFile('console-keys-empty') })

    await page.getByRole('button', { name: '新建密钥' }).click()
    await page.getByRole('button', { name: /^新\s*建$/ }).click()
    await page.getByText('请写明是哪个系统').waitFor()
    await page.getByLabel('来源系统').fill('明源 ERP')
    await page.getByLabel('楼盘', { exact: true }).click()
    await page.getByTitle('云栖澜庭').click()
    await page.keyboard.press('Escape')
    await page.screenshot({ path: pictureFile('console-keys-form') })
    await page.getByRole('button', { name: /^新\s*建$/ }).click()
    const key = (await page.getByTestId('import-key').textContent()) ?? ''
    await page.getByText('密钥只显示这一次').waitFor()
    await page.screenshot({ path: pictureFile('console-keys-secret'), animations: 'disabled' })
    await page.getByRole('button', { name: '我已保存好' }).click()

    const rows = [aSale({ 备案日期: '2026-08-24' })]
    expect((await push(world.url, key, 'sales', rows)).status).toBe(200)
    expect((await push(world.url, key, 'sales', [aSale({ 手机号: '138' })])).status).toBe(422)
    const head = await world.staff('head', 'administrator')
    const { key: old } = await makeKey(head, { name: '旧系统', kinds: ['homes', 'payments'] })
    await head('DELETE /staff/import-keys/:keyId', { params: { keyId: old.id } })
    await makeKey(head, { name: '工程管理平台', kinds: ['construction', 'dates'] })
    await page.reload()
    await page.getByText('退回，1 处有错').waitFor()
    await page.screenshot({ path: pictureFile('console-keys') })

    const row = page.getByRole('row', { name: /明源 ERP/ })
    await row.getByRole('button', { name: /停\s*用/ }).click()
    await page.screenshot({ path: pictureFile('console-keys-revoke') })
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /停\s*用/ })
      .click()
    await row.getByText('已停用').waitFor()
    expect((await push(world.url, key, 'sales', rows)).status).toBe(401)
  })

  it('have their pushes among the imports', async () => {
    const { page } = staff
    await page.getByRole('link', { name: '数据导入' }).first().click()
    await page.getByRole('link', { name: '明源 ERP · 房屋、客户、合同' }).waitFor()
    await page.screenshot({ path: pictureFile('console-imports-pushed'), fullPage: true })
  })
})

describe('a bad cell', () => {
  it('is mended in the preview, and the file can be written', async () => {
    const { page } = staff
    await page.goto(`${world.url}/console/imports`)
    const sale = (n: number, over = {}) =>
      aSale({ 房号: `${String(n)}02`, 合同编号: `YX-${String(n)}`, 证件号码: identityNumber(n), ...over })
    const rows = [sale(21), sale(22, { 手机号: '1380000' }), sale(23, { 网签日期: '2026/13/05' }), sale(24)]
    const file = join(mkdtempSync(join(tmpdir(), 'hub-')), '云栖澜庭_合同.csv')
    writeFileSync(file, salesCsv(rows))
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: '改第 3 行「手机号」' }).click()
    await page.screenshot({ path: pictureFile('console-import-mending') })
    await page.getByLabel('第 3 行「手机号」改成').fill('138 0000 0022')
    await page.keyboard.press('Enter')
    await page.getByText('陈岚 改过').waitFor()
    await page.getByText('还有 1 个单元格有错').waitFor()
    await page.screenshot({ path: pictureFile('console-import-mended') })
    await page.getByRole('button', { name: '改第 4 行「网签日期」' }).click()
    await page.getByLabel('第 4 行「网签日期」改成').fill('2026-08-05')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '写入 4 行' }).waitFor()
    expect(await page.getByRole('button', { name: '写入 4 行' }).isEnabled()).toBe(true)
    await page.screenshot({ path: pictureFile('console-import-mended-all') })
  })

  it('and the keys raised no complaint', () => {
    expect(staff.complaints).toEqual([])
  })
})
