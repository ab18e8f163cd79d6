import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join, soldToFour, type Story, sunsStory } from '../world/index.ts'
import type { Hand, Runtime } from './hand.ts'
import { readsHandbook, readsRisks, seesFlowAndTime, takesCalendar } from './steps.ts'

/** 孙先生: three homes, one with a payment that is late, one that he lets. */
export function sunsWalk({ world, handOf }: Runtime): void {
  let story: Story
  let hand: Hand
  const home = (room: string) => story.homes[room] ?? ''

  beforeAll(async () => {
    await soldToFour(world())
    story = await sunsStory(world())
    hand = await handOf(home('1201'))
  })
  afterAll(() => hand.close())

  describe('the owner of three homes', () => {
    it('switches between them; each tells its own story', async () => {
      await hand.see('3 幢 1 单元 1201')
      await hand.tapWords('3 幢 1 单元 1201')
      await hand.see('5 幢 1 单元 602')
      await hand.picture('sun-switch')
      await hand.tap(`home-${home('602')}`)
      await hand.see('/ 7 步')
      await hand.picture('sun-home-602')
      await hand.tapWords('5 幢 1 单元 602')
      await hand.tap(`home-${home('1202')}`)
      await hand.see('3 幢 1 单元 1202')
      await hand.see('晚了 4 天')
      await hand.picture('sun-home-1202')
    })

    it('reads all three on one agenda, what is late first', async () => {
      await hand.tapWords('3 幢 1 单元 1202')
      await hand.tap('open-agenda')
      await hand.see('已过期')
      await hand.see('以后')
      for (const room of ['1201', '1202', '602']) await hand.see(room)
      await hand.picture('sun-agenda')
    })

    it('sees what is late in the money of one home, and by how much', async () => {
      await hand.open('/')
      await hand.shortCut('房款')
      await hand.see('有一笔款晚了 4 天，还差 ¥438,000.00')
      await hand.picture('sun-money')
    })

    it('sees the way of this home, and is warned of it', async () => {
      await seesFlowAndTime(hand, 'sun', '步走完', '今天 9月16日')
      await readsRisks(hand, 'sun', '第二期')
    })

    it('finds nothing told of a building that tells nothing, and is told so', async () => {
      await hand.open(`/packages/journey/construction/index?homeId=${home('602')}`)
      await hand.see('还没有工地进展')
      await hand.picture('sun-site-empty')
    })

    it('has a calendar for this home', async () => {
      const days = await takesCalendar(hand, 'sun', world().url)
      expect([...days.values()].flat().join()).toContain('第三期')
    })

    it('takes the handbook along', () => readsHandbook(hand))

    it('knows what is kept of him, may take a copy, and what a deletion would do', async () => {
      await hand.open('/packages/account/privacy/index')
      await hand.see('导出我的资料')
      await hand.picture('sun-privacy')
      await hand.tap('my-copy')
      await hand.tap('ask-copy')
      await hand.see('您的资料准备好了')
      await hand.picture('sun-my-copy')
      await hand.open('/packages/account/delete-account/index')
      await hand.see('注销不能撤回')
      await hand.picture('sun-delete-account')
    })

    it('sees who shares a home', async () => {
      await join(world(), story.buyer, home('602'), '13800000066', '2027-09-30')
      await hand.open(`/packages/account/members/index?homeId=${home('602')}`)
      await hand.see('租客')
      await hand.picture('sun-members')
    })

    it('met nothing that was wrong', () => {
      expect(hand.complaints()).toEqual([])
    })
  })

  describe('who rents one of them', () => {
    it('sees the home and until when, but neither price nor papers nor progress', async () => {
      const tenant = await handOf(home('602'), 'tenant')
      await tenant.see('您可以住到2027年9月30日')
      await tenant.picture('tenant-home')
      expect(await tenant.words()).not.toMatch(/¥|合同证件|流程图/)
      for (const page of ['journey/papers', 'money/plan', 'journey/progress']) {
        await tenant.open(`/packages/${page}/index?homeId=${home('602')}`)
        await tenant.see('回首页')
        expect(await tenant.words()).not.toMatch(/¥|购房合同|契税/)
      }
      await tenant.picture('tenant-money')
      await tenant.close()
    })
  })
}
