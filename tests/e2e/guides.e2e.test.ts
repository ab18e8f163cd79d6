import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { logInBySms, type PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { bothLoansInApproval, buyer, claim, type World } from '../support/world/index.ts'

let homeId: string
const here = portalVisit(async (world) => {
  await bothLoansInApproval(world)
  homeId = await claim(await world.customer(buyer.phone), 1)
  world.clock.pass(61)
})
let world: World
let page: Page
let hand: PortalHand
beforeAll(() => {
  ;({ world, page, hand } = here)
})

describe('a buyer looks things up', () => {
  it('after logging in', async () => {
    await logInBySms(page, world, buyer.phone)
    await hand.seen('等您补交近 6 个月流水').waitFor()
    await hand.picture('portal-short-cuts')
  })

  it('opens the handbook', async () => {
    const opened = Promise.race([page.context().waitForEvent('page'), page.waitForEvent('download')])
    await hand.seen('办事手册').tap()
    expect((await opened).url()).toMatch(/^blob:/)
  })

  it('puts the dates of the home into a calendar, and closes the link again', async () => {
    await page.goto(`${world.url}/packages/guide/calendar/index?homeId=${homeId}`)
    await hand.seen('生成订阅链接').waitFor()
    await hand.picture('portal-calendar')
    await hand.tap('open-calendar')
    await hand.seen('链接准备好了').waitFor()
    await hand.picture('portal-calendar-link')
    const link = (await page.locator('#calendar-link').locator('visible=true').innerText()).trim()
    expect(await (await fetch(link)).text()).toContain('BEGIN:VCALENDAR')
    await page.reload()
    await hand.seen('日历正在自动更新').waitFor()
    await hand.tap('close-calendar')
    await hand.seen('旧链接马上失效').waitFor()
    await hand.tap('confirm')
    await hand.seen('生成订阅链接').waitFor()
    expect((await fetch(link)).status).toBe(404)
  })

  it('reckons the provident-fund loan', async () => {
    await page.goto(`${world.url}/packages/guide/fund/index?homeId=${homeId}`)
    await hand.seen('等额本息').waitFor()
    const amount = page.locator('#fund-amount').locator('visible=true')
    const both = await amount.innerText()
    await hand.picture('portal-fund')
    await hand.seen('数字从哪里来').scrollIntoViewIfNeeded()
    await hand.picture('portal-fund-below')
    await hand.tap('people-one')
    expect(await amount.innerText()).not.toBe(both)
    await hand.tap('view-use')
    await hand.seen('冲还贷').waitFor()
  })

  it('reckons the taxes and ticks the papers of the deed', async () => {
    await page.goto(`${world.url}/packages/guide/deed/index?homeId=${homeId}`)
    await hand.seen('还没开始计时').waitFor()
    await hand.picture('portal-deed')
    await hand.tap('view-tax')
    await hand.seen('首期维修资金').waitFor()
    await hand.picture('portal-deed-tax')
    await hand.tap('view-pack')
    await hand.tap('paper-school_deed')
    await hand.seen('孩子入学，备好 1 / 5').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await hand.picture('portal-deed-pack-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('reads the agenda of all homes', async () => {
    await page.goto(`${world.url}/packages/guide/agenda/index`)
    await hand.seen('补交近 6 个月流水').waitFor()
    await hand.picture('portal-agenda')
  })

  it('complained about nothing', () => {
    expect(here.visit.complaints).toEqual([])
  })
})
