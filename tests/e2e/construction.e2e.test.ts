import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { browserOfOwner, handOn, type PortalHand } from '../support/portal.ts'
import { smallPicture } from '../support/pictures-to-send.ts'
import { bound, openWorld, sendFile, soldToFour, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let visit: WatchedPage
let page: Page
let hand: PortalHand
let homeId: string

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  await soldToFour(world)
  const { homes } = await bound(world, 'lin')
  homeId = homes['1602'] ?? ''
  const projectId = await world.projectId('云栖澜庭')
  const token = await world.staffToken('周宁', 'officer', '云栖澜庭')
  const staff = world.client({ token })
  const photoIds: string[] = []
  for (const shade of [60, 100, 140, 180, 220]) {
    const upload = 'POST /staff/projects/:projectId/construction-photos'
    const { body } = await sendFile(world.url, token, upload, { projectId }, await smallPicture(shade), '工地.jpg')
    photoIds.push(String(body['id']))
  }
  const tell = (on: string, title: string, words: string, percent: number | null, photos: string[] = []) =>
    staff('POST /staff/construction', {
      body: { projectId, buildings: ['3'], on, title, words, percent, photoIds: photos },
    })
  await tell('2026-07-02', '主体结构封顶', '3 幢 27 层主体结构封顶，进入二次结构和外墙施工。', 60)
  await tell('2026-08-20', '二次结构通过验收', '砌体与抹灰分段验收通过。', null)
  const words = '3 幢外墙保温全部完成，本周起从上往下刷涂料，预计十月中旬拆除外架。'
  await tell('2026-09-12', '外墙保温完成', words, 72, photoIds)
  browser = await launchChromium()
  visit = await browserOfOwner(browser, world, homeId)
  page = visit.page
  hand = handOn(page)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

it('leads from the home page to what the site tells, the latest first', async () => {
  await page.goto(world.url)
  await hand.seen('工地进展').scrollIntoViewIfNeeded()
  await page.screenshot({ path: pictureFile('construction-short-cuts') })
  await hand.seen('工地进展').tap()
  await hand.seen('主体结构封顶').waitFor()
  await hand.seen('+2').waitFor()
  await page.screenshot({ path: pictureFile('construction-posts'), fullPage: true })
})

it('lets a buyer ask, and shows the answer of the project', async () => {
  await hand.seen('外墙保温完成').tap()
  await hand.tap('say')
  await hand.type('words', '电梯什么时候装？')
  await page.screenshot({ path: pictureFile('construction-say') })
  await hand.tap('ask')
  await hand.seen('等项目同事回复').waitFor()
  const staff = world.client({ token: await world.staffToken('何清', 'officer', '云栖澜庭') })
  const { items } = await staff('GET /staff/construction/questions')
  const body = { words: '电梯十月进场安装，年内调试完成。' }
  await staff('POST /staff/construction/questions/:commentId/answer', {
    params: { commentId: items[0]?.id ?? '' },
    body,
  })
  await page.reload()
  await hand.seen('何清回复').waitFor()
  await page.screenshot({ path: pictureFile('construction-post'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: pictureFile('construction-post-dark'), fullPage: true })
  expect(visit.complaints).toEqual([])
})
