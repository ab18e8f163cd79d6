import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { browserOfOwner, handOn, type PortalHand } from '../support/portal.ts'
import {
  bound,
  chenBeforeHandover,
  delayChensHandover,
  linInMidLoan,
  openWorld,
  soldToFour,
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

/** The browser of the owner of this home, and what is done with it. */
async function browserOf(room: string): Promise<PortalHand & { page: Page }> {
  visit = await browserOfOwner(browser, world, homes[room] ?? '')
  const { page } = visit
  await page.goto(world.url)
  return { page, ...handOn(page) }
}
const full = { fullPage: true }

describe('期房, combined loan, in mid-loan', () => {
  it('says what she has to do, and how the two loans hang together', async () => {
    const { seen, tap, picture } = await browserOf('1602')
    await seen('贷款审批中，等您补交近 6 个月流水').waitFor()
    await picture('lin-home', full)
    await tap('open-flow')
    await seen('两份都批准才继续').waitFor()
    await tap('view-time')
    await tap('time-commercial_approval')
    await seen('缺最近两个月').waitFor()
    await seen('银行核实收入和征信').waitFor()
    await picture('lin-node', full)
  })
})

describe('期房, paid in full, before a late handover', () => {
  it('says how late, and why', async () => {
    const { seen, tap, picture } = await browserOf('801')
    await seen('预计交付比合同晚 51 天').waitFor()
    await picture('chen-home', full)
    await tap('open-flow')
    await tap('view-time')
    await seen('园区景观收尾晚了').waitFor()
    await picture('chen-time', full)
  })
})

describe('现房, fund loan, refused', () => {
  it('says what was refused, and what she can do', async () => {
    const { seen, tap, picture } = await browserOf('1103')
    await seen('公积金审批没有通过，等您选换银行贷款或补材料复议').waitFor()
    await picture('zhao-home', full)
    await tap('open-flow')
    await tap('view-time')
    await tap('time-fund_approval')
    await seen('没有通过，请您').waitFor()
    await picture('zhao-node', full)
  })
})

describe('the owner of three homes', () => {
  it('switches between them; each tells its own story', async () => {
    const { seen, tap, picture } = await browserOf('1201')
    await seen('3 幢 1 单元 1201').waitFor()
    await seen('3 幢 1 单元 1201').tap()
    await seen('5 幢 1 单元 602').waitFor()
    await picture('sun-switch', full)
    await tap(`home-${homes['602'] ?? ''}`)
    await seen('/ 7 步').waitFor()
    await picture('sun-home', full)
  })
})
