import type { Api } from '@hub/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { smallPicture } from '../support/pictures-to-send.ts'
import { bound, openWorld, soldToFour, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let staff: WatchedPage
let page: Page
let lin: Api
let homeId: string

beforeAll(async () => {
  // Staff fill in the day of their own clock, which is that of the browser.
  world = await openWorld({ now: new Date().toISOString(), settings: { CONSOLE_DIR: 'apps/console/dist' } })
  await soldToFour(world)
  const { api, homes } = await bound(world, 'lin')
  lin = api
  homeId = homes['1602'] ?? ''
  await world.staffToken('zhou', 'officer', '云栖澜庭')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  page = staff.page
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const seenByLin = async () => (await lin('GET /homes/:homeId/construction', { params: { homeId } })).items

it('tells of the building site with photos in the order that staff choose', async () => {
  await page.goto(`${world.url}/console/construction`)
  await logInToConsole(page, 'zhou')
  await page.getByText('还没有发过工地进展').waitFor()
  await page.screenshot({ path: pictureFile('console-site-empty') })
  await page.getByRole('button', { name: '写一条进展' }).first().click()
  await page.getByRole('button', { name: /发\s*布/ }).click()
  await page.getByText('请选择楼栋').waitFor()
  await page.getByLabel('楼栋').click()
  await page.getByTitle('3 幢').last().click()
  await page.keyboard.press('Escape')
  await page.getByLabel('标题').fill('外墙保温完成')
  await page.getByLabel('正文').fill('3 幢外墙保温全部完成，开始从上往下刷涂料。')
  await page.getByLabel('总体进度').fill('72')
  const photos = [40, 200].map(async (shade) => ({
    ...{ name: `${String(shade)}.jpg`, mimeType: 'image/jpeg', buffer: await smallPicture(shade) },
  }))
  await page.locator('.site-photos input[type=file]').setInputFiles(await Promise.all(photos))
  await page.getByRole('img', { name: '第 2 张' }).waitFor()
  await page.getByText('发布后这些楼栋的业主马上能看到').waitFor()
  const before = await page.getByRole('img', { name: '第 1 张' }).getAttribute('src')
  await page.getByRole('button', { name: '第 1 张往后' }).click()
  expect(await page.getByRole('img', { name: '第 2 张' }).getAttribute('src')).toBe(before)
  await page.screenshot({ path: pictureFile('console-site-compose') })
  await page.getByRole('button', { name: /发\s*布/ }).click()
  await page.getByRole('heading', { name: '外墙保温完成' }).waitFor()
  expect(await seenByLin()).toMatchObject([{ title: '外墙保温完成', percent: 72, photos: [{}, {}] }])
})

it('answers the question that has waited longest, from the list', async () => {
  const [post] = await seenByLin()
  const params = { homeId, postId: post?.id ?? '' }
  const body = { words: '电梯什么时候装？', isQuestion: true }
  await lin('POST /homes/:homeId/construction/:postId/comments', { params, body })
  await page.goto(`${world.url}/console/construction`)
  await page.getByText('1 个问题等回复').first().waitFor()
  await page.screenshot({ path: pictureFile('console-site') })
  await page.getByRole('button', { name: /^回\s*复$/ }).click()
  await page.getByRole('textbox', { name: '回复' }).fill('十月进场安装，年内调试完成。')
  await page.getByRole('button', { name: /^发\s*送$/ }).click()
  await page.getByText('1 个问题等回复').first().waitFor({ state: 'detached' })
  await page.getByText('外墙保温完成').click()
  await page.getByText('十月进场安装，年内调试完成。').waitFor()
  await page.screenshot({ path: pictureFile('console-site-post') })
})

it('betters the words, and takes a post back', async () => {
  await page.getByRole('button', { name: '改文字' }).click()
  await page.getByRole('dialog').getByLabel('标题').fill('外墙保温全部完成')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s*存/ })
    .click()
  await page.getByRole('heading', { name: '外墙保温全部完成' }).waitFor()
  await page.getByRole('button', { name: /^撤\s*回$/ }).click()
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /撤\s*回/ })
    .click()
  await page.getByText('还没有发过工地进展').waitFor()
  expect(await seenByLin()).toEqual([])
  expect(staff.complaints).toEqual([])
})
