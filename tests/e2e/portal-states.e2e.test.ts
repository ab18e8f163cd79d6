import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiOutage } from '../support/api-outage.ts'
import { launchChromium } from '../support/chromium.ts'
import { browserOfOwner, browserWith, handOn } from '../support/portal.ts'
import { fourBuyersStage, portalPages, type Stage } from '../support/portal-pages.ts'
import { aPerson, openWorld, type World } from '../support/world/index.ts'

let world: World
let browser: Browser
let stage: Stage

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  stage = await fourBuyersStage(world)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const lastOf = (page: Page, selector: string) => page.locator(selector).locator('visible=true').last()

/** The same page for another buyer fails in the same way. */
const once = portalPages.filter(([name]) => !['home-late', 'home-refused', 'money-late', 'risks-none'].includes(name))

describe('a page whose answer does not come', () => {
  it.each(once)('%s waits in its own shape, says what failed, and comes when asked again', async (...given) => {
    const [name, room, address, words] = given
    const homeId = stage.homes[room] ?? ''
    const { page, complaints } = await browserOfOwner(browser, world, homeId)
    const { seen, picture } = handOn(page)
    const api = await apiOutage(page)

    await api.become('held')
    await page.goto(world.url + address(homeId, stage))
    await lastOf(page, '.skeleton').waitFor()
    await picture(`state-loading-${name}`)

    await api.become('failing')
    await seen('我们这边出了点问题，请稍后再试').waitFor()
    await picture(`state-failed-${name}`)
    await api.become('gone')
    await seen('重试').tap()
    await seen('没能连上服务，请稍后再试').waitFor()
    await api.become('none')
    await seen('重试').tap()
    await seen(words).waitFor()

    await page.context().setOffline(true)
    await seen('现在没有网络').waitFor()
    expect(await seen(words).isVisible()).toBe(true)
    await picture(`state-offline-${name}`)
    await page.context().close()
    expect(complaints.filter((line) => !/500|ERR_|Failed to load/.test(line))).toEqual([])
  })
})

const nowhere = '00000000-0000-7000-8000-000000000000'

/** Nothing is there, and that is no mistake: where, and the words that say so. */
const empties: [name: string, address: (homeId: string) => string, words: string][] = [
  ['money', (id) => `/packages/money/plan/index?homeId=${id}`, '付款计划还没有录入'],
  ['safety', (id) => `/packages/money/safety/index?homeId=${id}`, '监管账户还没有登记'],
  ['construction', (id) => `/packages/journey/construction/index?homeId=${id}`, '还没有工地进展'],
  ['risks', (id) => `/packages/journey/risks/index?homeId=${id}`, '现在没有要留意的事'],
  ['home-not-mine', () => `/packages/journey/progress/index?homeId=${nowhere}`, '没有找到这套房'],
  ['risk-gone', (id) => `/packages/journey/risk/index?homeId=${id}&risk=${nowhere}`, '没有找到这条提醒'],
  ['cases', (id) => `/packages/service/cases/index?homeId=${id}`, '家里没有报过问题'],
  ['case-gone', (id) => `/packages/service/case/index?homeId=${id}&case=${nowhere}`, '没有找到这件事'],
  ['papers', (id) => `/packages/journey/papers/index?homeId=${id}`, '合同证件'],
]

it.each(empties)('%s with nothing to show says what that means', async (name, address, words) => {
  const homeId = stage.homes['602'] ?? ''
  const { page } = await browserOfOwner(browser, world, homeId)
  await page.goto(world.url + address(homeId))
  await handOn(page).seen(words).waitFor()
  await handOn(page).picture(`state-empty-${name}`)
  await page.context().close()
})

/** What somebody sees who has just come by WeChat: no number, no home. */
const newcomers: [name: string, address: string, words: string][] = [
  ['home', '/', '还没有绑定房子'],
  ['me', '/pages/me/index', '还没有验证手机号'],
  ['agenda', '/packages/guide/agenda/index', '日程'],
  ['inbox', '/packages/messages/inbox/index', '还没有消息'],
  ['bind', '/packages/account/bind/index', '验证您的手机号'],
  ['claim', '/packages/account/claim/index', '验证您的手机号'],
  ['change-phone', '/packages/account/change-phone/index', '您还没有验证过手机号'],
  ['invitation', '/packages/account/invitation/index?token=nobody-ever-sent-this', '邀请不存在或已失效'],
]

it.each(newcomers)('%s leads a newcomer on', async (name, address, words) => {
  const { page } = await browserWith(browser, world, await aPerson(world))
  await page.goto(world.url + address)
  await handOn(page).seen(words).waitFor()
  await handOn(page).picture(`state-newcomer-${name}`)
  await page.context().close()
})
