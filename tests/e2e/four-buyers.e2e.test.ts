import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPage, phone, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictureFile } from '../support/pictures.ts'
import {
  bound,
  chenBeforeHandover,
  delayChensHandover,
  linInMidLoan,
  openWorld,
  soldToFour,
  tokensOf,
  type World,
  zhaoRefused,
} from '../support/world/index.ts'

let world: World
let browser: Browser
let homes: Record<string, string>
let visit: WatchedPage | undefined

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  const staff = await soldToFour(world)
  await linInMidLoan(staff)
  await chenBeforeHandover(staff)
  await delayChensHandover(staff)
  await zhaoRefused(staff)
  const all = await Promise.all((['lin', 'chen', 'zhao', 'sun'] as const).map((buyer) => bound(world, buyer)))
  homes = Object.assign({}, ...all.map((one) => one.homes)) as Record<string, string>
  browser = await launchChromium()
})
afterEach(async () => {
  expect(visit?.complaints).toEqual([])
  await visit?.page.context().close()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

/** The browser of the owner of this home, where the log-in of before still stands. */
async function browserOf(room: string): Promise<Page> {
  visit = await openPage(browser, phone)
  const { page } = visit
  const { refreshToken } = await tokensOf(world, homes[room] ?? '')
  const { hostname } = new URL(world.url)
  await page
    .context()
    .addCookies([
      { name: 'hub_portal', value: refreshToken, domain: hostname, path: '/api/v1/sessions', httpOnly: true },
    ])
  await page.addInitScript((homeId) => {
    localStorage.setItem('session.open', JSON.stringify({ data: true }))
    if (!localStorage.getItem('home.chosen')) localStorage.setItem('home.chosen', JSON.stringify({ data: homeId }))
  }, homes[room])
  await page.goto(world.url)
  return page
}

/** Pages stay in the document when another is opened above them: the words of the one that is seen. */
const seen = (page: Page, words: string) => page.getByText(words).locator('visible=true').last()
const tap = (page: Page, target: string) => page.locator(target).locator('visible=true').last().tap()
const picture = (page: Page, name: string) => page.screenshot({ path: pictureFile(name), fullPage: true })

describe('期房, combined loan, in mid-loan', () => {
  it('says what she has to do, and how the two loans hang together', async () => {
    const page = await browserOf('1602')
    await seen(page, '贷款审批中，等您补交近 6 个月流水').waitFor()
    await picture(page, 'lin-home')
    await tap(page, '#open-flow')
    await seen(page, '两份都批准才继续').waitFor()
    await tap(page, '#view-time')
    await tap(page, '#time-commercial_approval')
    await seen(page, '缺最近两个月').waitFor()
    await seen(page, '银行核实收入和征信').waitFor()
    await picture(page, 'lin-node')
  })
})

describe('期房, paid in full, before a late handover', () => {
  it('says how late, and why', async () => {
    const page = await browserOf('801')
    await seen(page, '预计交付比合同晚 51 天').waitFor()
    await picture(page, 'chen-home')
    await tap(page, '#open-flow')
    await tap(page, '#view-time')
    await seen(page, '园区景观收尾晚了').waitFor()
    await picture(page, 'chen-time')
  })
})

describe('现房, fund loan, refused', () => {
  it('says what was refused, and what she can do', async () => {
    const page = await browserOf('1103')
    await seen(page, '公积金审批没有通过，等您选换银行贷款或补材料复议').waitFor()
    await picture(page, 'zhao-home')
    await tap(page, '#open-flow')
    await tap(page, '#view-time')
    await tap(page, '#time-fund_approval')
    await seen(page, '没有通过，请您').waitFor()
    await picture(page, 'zhao-node')
  })
})

describe('the owner of three homes', () => {
  it('switches between them; each tells its own story', async () => {
    const page = await browserOf('1201')
    await seen(page, '3 幢 1 单元 1201').waitFor()
    await tap(page, '.top-bar')
    await seen(page, '5 幢 1 单元 602').waitFor()
    await picture(page, 'sun-switch')
    await tap(page, `#home-${homes['602'] ?? ''}`)
    await seen(page, '/ 7 步').waitFor()
    await picture(page, 'sun-home')
  })
})
