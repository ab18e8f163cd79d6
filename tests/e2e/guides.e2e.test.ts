import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, phone, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import { bothLoansInApproval, buyer, claim, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let visit: WatchedPage
let page: Page
let homeId: string

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  await bothLoansInApproval(world)
  homeId = await claim(await world.customer(buyer.phone), 1)
  world.clock.pass(61)
  browser = await launchChromium()
  visit = await openPage(browser, phone)
  page = visit.page
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const seen = (words: string) => page.getByText(words).locator('visible=true').last()
const tap = async (id: string) => page.locator(`#${id}`).locator('visible=true').last().tap()
const type = async (id: string, value: string) =>
  page.locator(`#${id} input, input#${id}`).locator('visible=true').last().fill(value)
const shoot = (name: string) => page.screenshot({ path: pictureFile(name) })

describe('a buyer looks things up', () => {
  it('after logging in', async () => {
    await page.goto(world.url)
    await tap('log-in')
    await tap('consent-service')
    await type('phone', buyer.phone)
    await tap('send-code')
    await seen('秒后再发').waitFor()
    await type('code', await world.sandbox.smsCode(buyer.phone, 2))
    await tap('submit')
    await seen('等您补交近 6 个月流水').waitFor()
    await shoot('portal-short-cuts')
  })

  it('opens the handbook', async () => {
    const opened = Promise.race([page.context().waitForEvent('page'), page.waitForEvent('download')])
    await seen('办事手册').tap()
    expect((await opened).url()).toMatch(/^blob:/)
  })

  it('puts the dates of the home into a calendar, and closes the link again', async () => {
    await page.goto(`${world.url}/packages/guide/calendar/index?homeId=${homeId}`)
    await seen('生成订阅链接').waitFor()
    await shoot('portal-calendar')
    await tap('open-calendar')
    await seen('链接准备好了').waitFor()
    await shoot('portal-calendar-link')
    const link = (await page.locator('#calendar-link').locator('visible=true').innerText()).trim()
    expect(await (await fetch(link)).text()).toContain('BEGIN:VCALENDAR')
    await page.reload()
    await seen('日历正在自动更新').waitFor()
    await tap('close-calendar')
    await seen('旧链接马上失效').waitFor()
    await tap('confirm')
    await seen('生成订阅链接').waitFor()
    expect((await fetch(link)).status).toBe(404)
  })

  it('reckons the provident-fund loan', async () => {
    await page.goto(`${world.url}/packages/guide/fund/index?homeId=${homeId}`)
    await seen('等额本息').waitFor()
    const amount = page.locator('#fund-amount').locator('visible=true')
    const both = await amount.innerText()
    await shoot('portal-fund')
    await seen('数字从哪里来').scrollIntoViewIfNeeded()
    await shoot('portal-fund-below')
    await tap('people-one')
    expect(await amount.innerText()).not.toBe(both)
    await tap('view-use')
    await seen('冲还贷').waitFor()
  })

  it('reckons the taxes and ticks the papers of the deed', async () => {
    await page.goto(`${world.url}/packages/guide/deed/index?homeId=${homeId}`)
    await seen('还没开始计时').waitFor()
    await shoot('portal-deed')
    await tap('view-tax')
    await seen('首期维修资金').waitFor()
    await shoot('portal-deed-tax')
    await tap('view-pack')
    await tap('paper-school_deed')
    await seen('孩子入学，备好 1 / 5').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot('portal-deed-pack-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('reads the agenda of all homes', async () => {
    await page.goto(`${world.url}/packages/guide/agenda/index`)
    await seen('补交近 6 个月流水').waitFor()
    await shoot('portal-agenda')
  })

  it('complained about nothing', () => {
    expect(visit.complaints).toEqual([])
  })
})
