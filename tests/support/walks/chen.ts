import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chensStory, soldToFour, type Story } from '../world/index.ts'
import type { Hand, Runtime } from './hand.ts'
import { readsHandbook, readsRisks, seesFlowAndTime, takesCalendar } from './steps.ts'

/** 陈先生, 期房, paid in full: built and filed, and told that the handover will be late. */
export function chensWalk({ world, handOf }: Runtime): void {
  let staff: Api
  let story: Story & { delayId: string }
  let hand: Hand
  const homeId = () => story.homes['801'] ?? ''
  const delayPage = () => `/packages/journey/delay/index?homeId=${homeId()}&delay=${story.delayId}`

  beforeAll(async () => {
    staff = await soldToFour(world())
    story = await chensStory(world(), staff)
    hand = await handOf(homeId())
  })
  afterAll(() => hand.close())

  describe('a buyer before a late handover', () => {
    it('is told of the new day before anything else', async () => {
      await hand.see('交付改到11月26日')
      await hand.see('等您按缴款通知交首期维修资金')
      await hand.picture('chen-home')
    })

    it('reads why, what it means for him, and what the contract gives', async () => {
      await hand.tapWords('交付改到')
      await hand.see('交付要晚 51 天，改到11月26日')
      await hand.see('园区景观收尾晚了，整改后要再验收一次')
      await hand.see('¥13,555.80')
      await hand.see('《商品房买卖合同》第十二条')
      await hand.picture('chen-delay')
    })

    it('chooses, may change it, and is answered', async () => {
      await hand.tap('choice-wait')
      await hand.tap('send-choice')
      await hand.see('已经告诉我们了')
      await hand.tap('choice-compensation')
      await hand.see('改成这个')
      await hand.tap('send-choice')
      await hand.see('已经告诉我们了')
      await hand.picture('chen-delay-chosen')
      await staff('POST /staff/delays/:delayId/homes/:homeId/reply', {
        params: { delayId: story.delayId, homeId: homeId() },
        body: { words: '收到，交付当天一起核算，十个工作日内到账。' },
      })
      await hand.open(delayPage())
      // A page that was loaded within two seconds is not loaded again by itself.
      await hand.reload()
      await hand.see('回复您：收到，交付当天一起核算')
      await hand.picture('chen-delay-answered')
    })

    it('is not asked again, and still sees that it is late', async () => {
      await hand.open('/')
      await hand.see('预计交付比合同晚 51 天')
      await hand.miss('您可以怎么选')
      await hand.picture('chen-home-answered')
    })

    it('sees the whole way with the cause at its step', async () => {
      await seesFlowAndTime(hand, 'chen', '11 步走完', '园区景观收尾晚了')
      await hand.open(`/packages/journey/node/index?homeId=${homeId()}&node=handover`)
      await hand.see('改到11月26日')
      await hand.picture('chen-node')
    })

    it('is warned of the late handover and of the fee', async () => {
      await readsRisks(hand, 'chen', '交付')
    })

    it('has paid the price, and sees what is still to be paid', async () => {
      await hand.open('/')
      await hand.shortCut('房款')
      await hand.see('首期维修资金')
      await hand.see('¥2,658,000.00')
      await hand.picture('chen-money')
      await hand.tapWords('银行转账')
      await hand.see('贰佰陆拾伍万捌仟元整')
      await hand.picture('chen-receipt')
    })

    it('learns when the clock of the title deed begins, and what taxes to expect', async () => {
      await hand.open('/')
      await hand.shortCut('产证')
      await hand.see('还没开始计时')
      await hand.picture('chen-deed')
      await hand.tap('view-tax')
      await hand.see('首期维修资金')
      await hand.picture('chen-deed-tax')
    })

    it('has the new day in his calendar', async () => {
      const days = await takesCalendar(hand, 'chen', world().url)
      expect(days.get('20261126')?.join()).toContain('交付')
      expect(days.get('20261006')?.join() ?? '').not.toContain('预计交付')
    })

    it('takes the handbook along', () => readsHandbook(hand))

    it('met nothing that was wrong', () => {
      expect(hand.complaints()).toEqual([])
    })
  })
}
