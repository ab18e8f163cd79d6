import type { Api } from '@hub/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, phone } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { bound, linInMidLoan, openWorld, soldToFour, tokensOf, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let homeId: string
let owner: Api

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  await linInMidLoan(await soldToFour(world))
  const { api, homes } = await bound(world, 'lin')
  homeId = homes['1602'] ?? ''
  owner = api
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const seen = (page: Page, words: string) => page.getByText(words).locator('visible=true').last()
const picture = (page: Page, name: string) => page.screenshot({ path: pictureFile(name), fullPage: true })

it('an owner reads what may hurt, what to do, and who does it', async () => {
  const told = async () => (await owner('GET /home-screen', { query: { homeId } })).risks.total
  await expect.poll(told).toBeGreaterThan(0)
  const { page, complaints } = await openPage(browser, phone)
  const { refreshToken } = await tokensOf(world, homeId)
  const { hostname: domain } = new URL(world.url)
  const cookie = { name: 'hub_portal', value: refreshToken, domain, path: '/api/v1/sessions', httpOnly: true }
  await page.context().addCookies([cookie])
  await page.addInitScript(() => {
    localStorage.setItem('session.open', JSON.stringify({ data: true }))
  })
  await page.goto(world.url)
  await seen(page, '商业贷款审批还差').waitFor()
  await picture(page, 'risk-home')
  await seen(page, '商业贷款审批还差').tap()
  await seen(page, '这是怎么回事').waitFor()
  await seen(page, '出现这条提醒').waitFor()
  await picture(page, 'risk-page')
  await page.locator('#open-node').locator('visible=true').tap()
  await seen(page, '要留意的条款').waitFor()
  await seen(page, '商业贷款审批还差').waitFor()
  await page.goto(`${world.url}/#/packages/journey/risks/index?homeId=${homeId}`)
  await seen(page, '商业贷款审批还差').waitFor()
  await picture(page, 'risk-list')
  expect(complaints).toEqual([])
})
