import type { Api } from '@hub/contracts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bound, linInMidLoan, openWorld, soldToFour, type World } from '../support/world/index.ts'
import { launchChromium } from '../support/chromium.ts'
import { browserOfOwner, handOn } from '../support/portal.ts'

let world: World
let browser: Browser
let homeId: string
let owner: Api

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  const staff = await soldToFour(world)
  const { api, homes } = await bound(world, 'lin')
  homeId = homes['1602'] ?? ''
  owner = api
  await linInMidLoan(staff)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

it('an owner reads what was told, follows it, and chooses how it comes', async () => {
  const told = async () => (await owner('GET /messages')).items.map(({ delivery }) => delivery)
  await expect.poll(told).toContain('微信未送达（没有绑定微信），已发短信')
  const { page, complaints } = await browserOfOwner(browser, world, homeId)
  const { seen, picture } = handOn(page)
  await page.goto(`${world.url}/pages/me/index`)
  await seen('条未读').waitFor()
  await picture('messages-me')
  await page.locator('#inbox').locator('visible=true').tap()
  await seen('商业贷款审批还差').waitFor()
  await picture('messages-inbox', { fullPage: true })
  await seen('商业贷款审批还差').tap()
  await seen('这是怎么回事').waitFor()
  await page.goBack()
  await page.locator('#message-preferences').locator('visible=true').tap()
  await page.locator('#papers-sms').locator('visible=true').tap()
  const sms = async () => {
    const { items } = await owner('GET /me/message-preferences')
    return items.find(({ purpose }) => purpose === 'papers')?.channels
  }
  await expect.poll(sms).toContainEqual({ channel: 'sms', isOn: false })
  await picture('messages-preferences', { fullPage: true })
  expect(complaints).toEqual([])
})
