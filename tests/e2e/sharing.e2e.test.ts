import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, phone, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { handOn, logInBySms } from '../support/portal.ts'
import { aSale, claim, identityNumber, openWorld, registered, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage
let buyer: WatchedPage

beforeAll(async () => {
  world = await openWorld({
    now: new Date().toISOString(),
    settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5', CONSOLE_DIR: 'apps/console/dist' },
  })
  const other = { 房号: '1702', 手机号: '13800000002', 合同编号: 'YX-0002', 证件号码: identityNumber(2) }
  await world.importSales(aSale(), aSale(other))
  await claim(await world.customer('13800000001'), 1)
  world.clock.pass(61)
  const admin = await world.staff('陈岚', 'administrator')
  const today = world.clock.today()
  const term = { validFrom: today, validUntil: `${String(Number(today.slice(0, 4)) + 1)}-06-30` }
  const { id: entryId } = await registered(world, admin, {
    ...{ ...term, recipient: '旧的测量公司', contact: '王工 139', ndaNumber: 'BM-2025-003', fields: ['home'] },
  })
  await admin('POST /staff/sharing-entries/:entryId/end', { params: { entryId }, body: { reason: '换了合作方' } })
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  buyer = await openPage(browser, phone)
  await staff.page.goto(`${world.url}/console/sharing`)
  await logInToConsole(staff.page, '陈岚')
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('the sharing register', () => {
  it('is written in the console, for the customer to read as it is', async () => {
    const { page } = staff
    await page.getByText('旧的测量公司').waitFor()
    await page.getByRole('button', { name: '登记接收方' }).click()
    await page
      .locator('.ant-modal')
      .getByRole('button', { name: /^登\s*记$/ })
      .click()
    await page.getByText('请写公司全称').waitFor()
    await page.screenshot({ path: pictureFile('console-sharing-faults'), animations: 'disabled' })
    await page.locator('#entry-recipient').fill('江城安居装饰有限公司')
    await page.locator('#entry-contact').fill('李经理 027-5550 6666')
    await page.locator('#entry-purpose').fill('交付后上门量房，出装修报价')
    await page.locator('#entry-handling').fill('只用来联系量房，交付三个月后删除')
    for (const field of ['姓名', '手机号', '房屋']) await page.getByRole('checkbox', { name: field }).check()
    await page.locator('#entry-until').fill(`${String(new Date().getFullYear() + 1)}-06-30`)
    await page.keyboard.press('Enter')
    await page.locator('#entry-nda').fill('BM-2026-017')
    await page.screenshot({ path: pictureFile('console-sharing-form'), animations: 'disabled' })
    await page
      .locator('.ant-modal')
      .getByRole('button', { name: /^登\s*记$/ })
      .click()
    await page.getByRole('button', { name: '江城安居装饰有限公司' }).waitFor()
    await page.screenshot({ path: pictureFile('console-sharing'), animations: 'disabled' })
    await page.getByRole('button', { name: '江城安居装饰有限公司' }).click()
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByText('还没绑定').waitFor()
    expect(
      await page
        .locator('.ant-modal')
        .getByRole('button', { name: /^导\s*出$/ })
        .isDisabled(),
    ).toBe(true)
  })

  it('asks the buyer, who reads it and agrees', async () => {
    const { page } = buyer
    const hand = handOn(page)
    await logInBySms(page, world, '13800000001')
    await hand.seen('1602').waitFor()
    await page.goto(`${world.url}/packages/account/privacy/index`)
    await hand.seen('资料给了谁').waitFor()
    await hand.picture('portal-privacy-sharing', { fullPage: true })
    await hand.tap('sharing')
    await hand.seen('江城安居装饰有限公司').waitFor()
    await hand.picture('portal-sharing', { fullPage: true })
    await hand.seen('同意提供').tap()
    await hand.seen('撤回同意').waitFor()
  })

  it('gives the file of those who agreed, after their count', async () => {
    const { page } = staff
    await page
      .locator('.ant-modal')
      .getByRole('button', { name: /取\s*消/ })
      .click()
    await page.getByRole('button', { name: '导出' }).click()
    const go = page.getByRole('button', { name: '导出 1 人' })
    await go.waitFor()
    await page.screenshot({ path: pictureFile('console-sharing-export'), animations: 'disabled' })
    const [file] = await Promise.all([page.waitForEvent('download'), go.click()])
    expect(file.suggestedFilename()).toMatch(/^提供给江城安居装饰有限公司的资料_.*\.xlsx$/)
    await page.getByText('1 人，1 套房').waitFor()
    await page.screenshot({ path: pictureFile('console-sharing-entry'), animations: 'disabled' })
  })

  it('tells the buyer of it, and stops with the consent', async () => {
    const { page, complaints } = buyer
    const hand = handOn(page)
    await page.reload()
    await hand.seen('给了姓名、手机号、房屋').waitFor()
    await hand.picture('portal-sharing-given', { fullPage: true })
    await page.emulateMedia({ colorScheme: 'dark' })
    await hand.picture('portal-sharing-given-dark', { fullPage: true })
    await hand.seen('撤回同意').tap()
    await hand.seen('我们不再把您的资料给这家公司').waitFor()
    await hand.picture('portal-sharing-withdraw')
    await hand.tap('confirm')
    await hand.seen('同意提供').waitFor()
    expect([...complaints, ...staff.complaints]).toEqual([])
  })
})
