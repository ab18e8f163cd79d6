import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { logInBySms, type PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { bothLoansInApproval, buyer, claim, type World } from '../support/world/index.ts'

const here = portalVisit(async (world) => {
  await bothLoansInApproval(world)
  await claim(await world.customer(buyer.phone), 1)
  world.clock.pass(61)
})
let world: World
let page: Page
let hand: PortalHand
beforeAll(() => {
  ;({ world, page, hand } = here)
})

it('takes a copy of her data and then deletes her account, knowing what stays', async () => {
  await logInBySms(page, world, buyer.phone)
  await hand.seen('等您补交近 6 个月流水').waitFor()

  await page.goto(`${world.url}/packages/account/privacy/index`)
  await hand.seen('导出我的资料').waitFor()
  await hand.picture('portal-privacy', { fullPage: true })
  await hand.tap('my-copy')
  await hand.tap('ask-copy')
  await hand.seen('您的资料准备好了').waitFor()
  await hand.picture('portal-my-copy')
  const [download] = await Promise.all([page.waitForEvent('download'), hand.tap('fetch-copy')])
  expect(download.suggestedFilename()).toBe('我的资料.zip')

  await page.goto(`${world.url}/packages/account/delete-account/index`)
  await hand.seen('注销不能撤回').waitFor()
  await hand.picture('portal-delete-account', { fullPage: true })
  await hand.tap('go-delete')
  world.clock.pass(61)
  await hand.tap('send-code')
  await hand.seen('秒后再发').waitFor()
  await hand.type('code', await world.sandbox.smsCode(buyer.phone, 3))
  await hand.tap('submit-proof')
  await hand.seen('账号已经注销').waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await hand.picture('portal-account-deleted')
  expect(here.visit.complaints).toEqual([])
})
