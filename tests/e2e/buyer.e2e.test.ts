import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import type { PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { bothLoansInApproval, buyer, type World } from '../support/world/index.ts'

const here = portalVisit(bothLoansInApproval)
let world: World
let page: Page
let hand: PortalHand
beforeAll(() => {
  ;({ world, page, hand } = here)
})

describe('a buyer in the browser', () => {
  it('logs in with a code by SMS, consent first', async () => {
    await page.goto(world.url)
    await hand.tap('log-in')
    await hand.seen('您的信息用来做什么').waitFor()
    await hand.tap('consent-service')
    await hand.type('phone', '1380000')
    await hand.tap('send-code')
    await hand.seen('请填写 11 位手机号').waitFor()
    await hand.type('phone', buyer.phone)
    await hand.tap('send-code')
    await hand.seen('秒后再发').waitFor()
    const code = await world.sandbox.smsCode(buyer.phone)
    await hand.type('code', code === '000000' ? '000001' : '000000')
    await hand.tap('submit')
    await hand.seen('还可以试 4 次').waitFor()
    await page.screenshot({ path: pictureFile('portal-log-in') })
    await hand.type('code', code)
    await hand.tap('submit')
  })

  it('binds the home and reads the home page', async () => {
    await hand.seen('绑定我的房子').or(hand.seen('找到了您的房子')).waitFor()
    if (await hand.seen('绑定我的房子').isVisible()) await hand.seen('绑定我的房子').tap()
    await hand.seen('找到了您的房子').waitFor()
    await page.screenshot({ path: pictureFile('portal-bind') })
    await hand.type('proof', buyer.lastSix)
    await hand.tap('claim')
    await hand.seen('等您补交近 6 个月流水').waitFor()
    await page.screenshot({ path: pictureFile('portal-home') })
  })

  it('follows the journey to the node that waits for her', async () => {
    await hand.tap('open-flow')
    await hand.seen('两份都批准才继续').waitFor()
    await page.screenshot({ path: pictureFile('portal-flow') })
    await hand.tap('view-time')
    await hand.seen('今天 9月16日').waitFor()
    await page.screenshot({ path: pictureFile('portal-timeline') })
    await hand.tap('time-commercial_approval')
    await hand.seen('银行核实收入和征信').waitFor()
    await page.screenshot({ path: pictureFile('portal-node') })
  })

  it('stays logged in over a reload, by a cookie that scripts cannot read', async () => {
    await page.goto(world.url)
    await hand.seen('等您补交近 6 个月流水').waitFor()
    const cookies = await page.context().cookies(`${world.url}/api/v1/sessions`)
    expect(cookies.find(({ name }) => name === 'hub_portal')).toMatchObject({ httpOnly: true, sameSite: 'Strict' })
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('oken')
  })

  it('looks right in the dark and in large type', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: pictureFile('portal-home-dark') })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${world.url}/pages/me/index`)
    await hand.seen('138****0001').waitFor()
    await page.screenshot({ path: pictureFile('portal-me') })
  })

  it('complained about nothing but the refused code', () => {
    expect(here.visit.complaints.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([])
  })
})
