import type { Api } from '@hub/contracts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { browserOfOwner, handOn } from '../support/portal.ts'
import { bound, linInMidLoan, openWorld, soldToFour, type World } from '../support/world/index.ts'

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

it('an owner reads what may hurt, what to do, and who does it', async () => {
  const told = async () => (await owner('GET /home-screen', { query: { homeId } })).risks.total
  await expect.poll(told).toBeGreaterThan(0)
  const { page, complaints } = await browserOfOwner(browser, world, homeId)
  const { seen, picture } = handOn(page)
  await page.goto(world.url)
  await seen('商业贷款审批还差').waitFor()
  await picture('risk-home', { fullPage: true })
  await seen('商业贷款审批还差').tap()
  await seen('这是怎么回事').waitFor()
  await seen('出现这条提醒').waitFor()
  await picture('risk-page', { fullPage: true })
  await page.locator('#open-node').locator('visible=true').tap()
  await seen('要留意的条款').waitFor()
  await seen('商业贷款审批还差').waitFor()
  await page.goto(`${world.url}/#/packages/journey/risks/index?homeId=${homeId}`)
  await seen('商业贷款审批还差').waitFor()
  await picture('risk-list', { fullPage: true })
  expect(complaints).toEqual([])
})
