import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { logInBySms, type PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { bothLoansInApproval, buyer, claim, linsMoney, type World } from '../support/world/index.ts'

const here = portalVisit(async (world) => {
  await bothLoansInApproval(world)
  await linsMoney(world)
  await claim(await world.customer(buyer.phone), 1)
  // A second code is sent to the same phone after a minute at the earliest.
  world.clock.set('2026-09-16T02:25:00Z')
})
let world: World
let page: Page
let hand: PortalHand
beforeAll(async () => {
  ;({ world, page, hand } = here)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})

const darkly = async (name: string) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await hand.picture(name)
  await page.emulateMedia({ colorScheme: 'light' })
}

describe('a buyer who asks about money', () => {
  it('reads her next payment on the home page, and that the first is safe', async () => {
    await logInBySms(page, world, buyer.phone)
    await hand.seen('您的下一笔款').waitFor()
    await hand.seen('首付 ¥894,000.00 已进监管账户，别处都不要付').waitFor()
    await hand.seen('¥8,635.32').scrollIntoViewIfNeeded()
    await hand.picture('portal-home-money')
  })

  it('sees what is paid, by whom, and what comes next', async () => {
    await hand.seen('付款计划').tap()
    await hand.seen('到现在为止，该付的都付了').waitFor()
    await hand.seen('还没放款').waitFor()
    await hand.picture('portal-money')
    await darkly('portal-money-dark')
    await hand.seen('844,000.00').scrollIntoViewIfNeeded()
    await hand.picture('portal-money-receipts')
  })

  it('opens the receipt of a payment', async () => {
    await hand.seen('844,000.00').tap()
    await hand.seen('捌拾肆万肆仟元整').waitFor()
    await hand.seen('26332000000012345678').waitFor()
    await hand.picture('portal-receipt')
    await page.goBack()
    await hand.seen('付款计划').waitFor()
  })

  it('copies the account, and learns what to do when somebody names another', async () => {
    await hand.tap('open-safety')
    await hand.seen('只付进这个监管账户').waitFor()
    await hand.picture('portal-safety')
    await hand.tap('copy-number')
    await hand.seen('已复制').first().waitFor()
    await hand.seen('立刻打 110').scrollIntoViewIfNeeded()
    await hand.picture('portal-safety-end')
    await darkly('portal-safety-dark')
  })

  it('complained about nothing', () => {
    expect(here.visit.complaints).toEqual([])
  })
})
