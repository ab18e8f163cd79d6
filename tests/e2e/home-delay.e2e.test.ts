import type { Api } from '@hub/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { bound, linInMidLoan, openWorld, soldToFour, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage
let page: Page
let lin: Api
let homeId: string

beforeAll(async () => {
  world = await openWorld({ settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await linInMidLoan(await soldToFour(world))
  const { api, homes } = await bound(world, 'lin')
  lin = api
  homeId = homes['1602'] ?? ''
  await world.staffToken('zhou', 'service_manager', '云栖澜庭')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  page = staff.page
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const told = async () => (await lin('GET /home-screen', { query: { homeId } })).delay

it('finds the home of a caller by phone or by place, and leads to its journey', async () => {
  await page.goto(`${world.url}/console/safety`)
  await logInToConsole(page, 'zhou')
  await page.getByRole('heading', { name: '资金安全' }).waitFor()
  await page.keyboard.press('/')
  const field = page.getByLabel('房号、姓名、合同号或手机号')
  await field.fill('138 0000 0004')
  await page.getByText('5 幢 1 单元 602').waitFor()
  await page.screenshot({ path: pictureFile('console-find') })
  await field.fill('3-2-9999')
  await page.getByText(/没有找到/).waitFor()
  await field.fill('3-2-1602')
  await page.getByRole('link', { name: /3 幢 2 单元 1602/ }).click()
  await page.getByRole('heading', { name: /1602 林\* 的购房旅程/ }).waitFor()
})

it('tells one home of a delay, with what its contract gives', async () => {
  await page.getByRole('button', { name: /^交付，/ }).click()
  await page.getByText('告知这一户延期').click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('新的日期').fill('2028-10-08')
  await page.keyboard.press('Enter')
  await drawer.getByLabel('原因').fill('这一户的入户门要返厂重做')
  await drawer.getByLabel('选择的期限').fill('2026-11-30')
  await page.keyboard.press('Enter')
  await drawer.getByRole('button', { name: '预览影响' }).click()
  await drawer.getByText('发布后会怎样').waitFor()
  await page.screenshot({ path: pictureFile('console-home-delay') })
  await drawer.getByRole('button', { name: '告知 1 户' }).click()
  await page.getByText(/已告知3 幢 2 单元 1602：改到/).waitFor()
  expect(await told()).toMatchObject({ nodeKey: 'handover', newOn: '2028-10-08', isAnswered: false })
})

it('changes what was told, and takes it back', async () => {
  await page.getByText(/已告知3 幢 2 单元 1602：改到/).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: /^更\s*新$/ }).click()
  await drawer.getByLabel('新的日期').fill('2028-09-20')
  await page.keyboard.press('Enter')
  await page.screenshot({ path: pictureFile('console-home-delay-change') })
  await drawer.getByRole('button', { name: '发布更新' }).click()
  await drawer.getByText('更新：改到').waitFor()
  expect(await told()).toMatchObject({ newOn: '2028-09-20' })
  await drawer.getByRole('button', { name: /^撤\s*回$/ }).click()
  await drawer.getByLabel('撤回的原因').fill('入户门提前到货')
  await drawer.getByRole('button', { name: '撤回告知' }).click()
  await drawer.getByText('已撤回').waitFor()
  expect(await told()).toBeNull()
  expect(staff.complaints).toEqual([])
})
