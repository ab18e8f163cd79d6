import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phonePhoto } from '../pictures-to-send.ts'
import { soldToFour, type Story, zhaosStory } from '../world/index.ts'
import type { Hand, Runtime } from './hand.ts'
import { readsHandbook, readsRisks, seesFlowAndTime, takesCalendar } from './steps.ts'

/** 赵女士, 现房, fund loan: the centre has refused. */
export function zhaosWalk({ world, handOf }: Runtime): void {
  let story: Story
  let hand: Hand
  const homeId = () => story.homes['1103'] ?? ''

  beforeAll(async () => {
    story = await zhaosStory(world(), await soldToFour(world()))
    hand = await handOf(homeId())
  })
  afterAll(() => hand.close())

  describe('a buyer whose fund loan was refused', () => {
    it('is told what was refused, and what she can do', async () => {
      await hand.see('公积金审批没有通过，等您选换银行贷款或补材料复议')
      await hand.see('公积金贷款审批这次没有通过')
      await hand.picture('zhao-home')
    })

    it('sees where it stopped', async () => {
      await seesFlowAndTime(hand, 'zhao', '公积金审批', '公积金中心没有批')
    })

    it('reads the reason at the step, and hands in what is asked for', async () => {
      await hand.tap('time-fund_approval')
      await hand.see('没有通过，请您')
      await hand.picture('zhao-node')
      await hand.open(`/packages/journey/papers/index?homeId=${homeId()}`)
      await hand.see('公积金借款合同')
      await hand.send('fund_loan_contract', { name: 'IMG_2.jpg', content: await phonePhoto(900, 1200) })
      await hand.see('1 页已上传')
      await hand.picture('zhao-papers')
    })

    it('is warned in plain words', async () => {
      await readsRisks(hand, 'zhao', '公积金贷款审批这次没有通过')
    })

    it('finds first what to do after a refusal, then what she may borrow', async () => {
      await hand.open('/')
      await hand.shortCut('公积金')
      await hand.see('被拒了怎么办')
      await hand.see('等额本息')
      await hand.picture('zhao-fund')
      const both = await hand.words()
      await hand.tap('people-one')
      await expect.poll(() => hand.words()).not.toBe(both)
      await hand.tap('view-papers')
      await hand.see('够不够条件')
      await hand.picture('zhao-fund-papers')
      await hand.tap('view-use')
      await hand.see('冲还贷')
      await hand.picture('zhao-fund-use')
    })

    it('watches the ninety days of the deed, reckons the taxes, ticks papers', async () => {
      await hand.open('/')
      await hand.shortCut('产证')
      await hand.see('90 天办证期限')
      await hand.picture('zhao-deed')
      await hand.tap('view-tax')
      await hand.see('契税')
      await hand.picture('zhao-deed-tax')
      await hand.tap('view-pack')
      await hand.see('孩子入学，备好 0 / 5')
      await hand.tap('paper-school_deed')
      await hand.see('孩子入学，备好 1 / 5')
      await hand.picture('zhao-deed-pack')
    })

    it('sees what is paid, and that the fund’s part is open', async () => {
      await hand.open('/')
      await hand.shortCut('房款')
      await hand.see('公积金贷款放款')
      await hand.see('还没放款')
      await hand.picture('zhao-money')
      await hand.tap('open-safety')
      await hand.see('现房的房款付进合同写明的账户')
      await hand.picture('zhao-safety')
    })

    it('has the days of the objection in her calendar', async () => {
      const days = await takesCalendar(hand, 'zhao', world().url)
      expect(days.get('20260923')?.join()).toContain('复议')
    })

    it('takes the handbook along', () => readsHandbook(hand))

    it('met nothing that was wrong', () => {
      expect(hand.complaints()).toEqual([])
    })
  })
}
