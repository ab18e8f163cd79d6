import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { fewOrMany } from '../support/full.ts'
import { browserOfOwner, handOn } from '../support/portal.ts'
import {
  chensStory,
  linsStory,
  openWorld,
  soldToFour,
  sunsStory,
  type World,
  zhaosStory,
} from '../support/world/index.ts'

let world: World
let browser: Browser
let homes: Record<string, string>
/** Ids that addresses of pages need. */
const ids: Record<'delay' | 'risk' | 'post' | 'payment', string> = { delay: '', risk: '', post: '', payment: '' }

beforeAll(async () => {
  world = await openWorld({ settings: { PORTAL_DIR: 'apps/miniprogram/dist/h5' } })
  const staff = await soldToFour(world)
  const lin = await linsStory(world, staff)
  const chen = await chensStory(world, staff)
  const zhao = await zhaosStory(world, staff)
  const sun = await sunsStory(world)
  homes = { ...lin.homes, ...chen.homes, ...zhao.homes, ...sun.homes }
  const params = { homeId: homes['1602'] ?? '' }
  const risks = () => lin.buyer('GET /homes/:homeId/risks', { params })
  await vi.waitFor(async () => {
    expect((await risks()).open.length).toBeGreaterThan(0)
  })
  ids.delay = chen.delayId
  ids.risk = (await risks()).open[0]?.id ?? ''
  ids.post = (await lin.buyer('GET /homes/:homeId/construction', { params })).items[0]?.id ?? ''
  ids.payment = (await lin.buyer('GET /homes/:homeId/money', { params })).payments[0]?.id ?? ''
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

/** Every page of a purchase: whose home it shows, where it is, and words by which it is there. */
const pages: [name: string, room: string, address: (homeId: string) => string, words: string][] = [
  ['home', '1602', () => '/', '您的下一笔款'],
  ['home-late', '801', () => '/', '801'],
  ['home-refused', '1103', () => '/', '1103'],
  ['progress', '1602', (id) => `/packages/journey/progress/index?homeId=${id}`, '两份都批准才继续'],
  ['time', '801', (id) => `/packages/journey/progress/index?homeId=${id}&view=time`, '预计交付'],
  ['node', '1602', (id) => `/packages/journey/node/index?homeId=${id}&node=commercial_approval`, '退回：'],
  ['papers', '1602', (id) => `/packages/journey/papers/index?homeId=${id}`, '退回：'],
  ['money', '1602', (id) => `/packages/money/plan/index?homeId=${id}`, '付款计划'],
  ['money-late', '1202', (id) => `/packages/money/plan/index?homeId=${id}`, '付款计划'],
  ['receipt', '1602', (id) => `/packages/money/receipt/index?homeId=${id}&payment=${ids.payment}`, '收款收据'],
  ['safety', '1602', (id) => `/packages/money/safety/index?homeId=${id}`, '只付进这个监管账户'],
  ['risks', '1602', (id) => `/packages/journey/risks/index?homeId=${id}`, '商业贷款审批'],
  ['risks-none', '602', (id) => `/packages/journey/risks/index?homeId=${id}`, '现在没有要留意的事'],
  ['risk', '1602', (id) => `/packages/journey/risk/index?homeId=${id}&risk=${ids.risk}`, '这是怎么回事'],
  ['delay', '801', (id) => `/packages/journey/delay/index?homeId=${id}&delay=${ids.delay}`, '您可以怎么选'],
  ['construction', '1602', (id) => `/packages/journey/construction/index?homeId=${id}`, '外墙保温完成'],
  ['post', '1602', (id) => `/packages/journey/construction-post/index?homeId=${id}&post=${ids.post}`, '提问'],
  ['calendar', '1602', (id) => `/packages/guide/calendar/index?homeId=${id}`, '生成订阅链接'],
  ['agenda', '1201', () => '/packages/guide/agenda/index', '以后'],
  ['fund', '1103', (id) => `/packages/guide/fund/index?homeId=${id}`, '被拒了怎么办'],
  ['deed', '1103', (id) => `/packages/guide/deed/index?homeId=${id}`, '办证期限'],
  ['members', '1602', (id) => `/packages/account/members/index?homeId=${id}`, '邀请家人、代办人或租客'],
  ['privacy', '1602', () => '/packages/account/privacy/index', '导出我的资料'],
  ['my-copy', '1602', () => '/packages/account/my-copy/index', '资料'],
  ['delete-account', '1602', () => '/packages/account/delete-account/index', '注销不能撤回'],
  ['me', '1602', () => '/pages/me/index', '字号'],
]

/** Large type is where words run out of room first; the others are for the eye. */
const looks = (
  [
    ['care', { colorScheme: 'light', care: true }],
    ['light', { colorScheme: 'light', care: false }],
    ['dark', { colorScheme: 'dark', care: false }],
  ] as const
).slice(0, fewOrMany(1, 3))

describe.each(looks)('%s', (look, { colorScheme, care }) => {
  it.each(pages)('%s stands whole on the screen', async (name, room, address, words) => {
    const homeId = homes[room] ?? ''
    const { page, complaints } = await browserOfOwner(browser, world, homeId)
    const { seen, picture } = handOn(page)
    await page.emulateMedia({ colorScheme })
    if (care) {
      await page.addInitScript(() => {
        localStorage.setItem('appearance.care', JSON.stringify({ data: 'on' }))
      })
    }
    await page.goto(world.url + address(homeId))
    await seen(words).waitFor()
    await picture(`look-${name}-${look}`, { fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.context().close()
    expect({ wide, complaints }).toEqual({ wide: 0, complaints: [] })
  })
})
