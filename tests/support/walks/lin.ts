import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phonePhoto, smallPdf } from '../pictures-to-send.ts'
import { journeyOf, linsStatement, linsStory, soldToFour, type Story } from '../world/index.ts'
import type { Hand, Runtime } from './hand.ts'
import { readsHandbook, readsRisks, seesFlowAndTime, takesCalendar } from './steps.ts'

/** 林女士, 期房, combined loan: both loans in approval, and the bank waits for her papers. */
export function linsWalk({ world, handOf }: Runtime): void {
  let staff: Api
  let story: Story
  let hand: Hand
  const decide = async () => ({ journeyId: (await journeyOf(staff, '1602')).id, ...linsStatement })

  beforeAll(async () => {
    staff = await soldToFour(world())
    story = await linsStory(world(), staff)
    hand = await handOf(story.homes['1602'] ?? '')
  })
  afterAll(() => hand.close())

  describe('a buyer in mid-loan', () => {
    it('reads what she has to do, by when, and what comes next', async () => {
      await hand.see('贷款审批中，等您补交近 6 个月流水')
      await hand.see('商业贷款审批还差')
      await hand.see('首付 ¥894,000.00 已进监管账户')
      await hand.picture('lin-home')
    })

    it('sees how the two loans hang together, and the line of time', async () => {
      await seesFlowAndTime(hand, 'lin', '两份都批准才继续', '今天 9月16日')
    })

    it('is warned of what may hurt, with what to do', async () => {
      await readsRisks(hand, 'lin', '商业贷款审批还差')
      await hand.see('您来办，9月18日前')
    })

    it('learns why her papers came back, and sends a photo and a PDF', async () => {
      await hand.open(`/packages/journey/node/index?homeId=${story.homes['1602'] ?? ''}&node=commercial_approval`)
      await hand.see('退回：缺 7 月和 8 月')
      await hand.picture('lin-node-returned')
      await hand.send('bank_statement', { name: 'IMG_0708.jpg', content: await phonePhoto(1200, 900) })
      await hand.see('5 页已上传')
      await hand.send('bank_statement', { name: '八月流水.pdf', content: smallPdf('8') })
      await hand.see('6 页已上传')
      await hand.picture('lin-node-sent')
    })

    it('is told when a file is not what it says, and may try again', async () => {
      await hand.send('loan_contract', { name: 'IMG_1.jpg', content: Buffer.from('MZ not a photo') })
      await hand.see('点图片重试')
      await hand.picture('lin-node-failed')
    })

    it('finds all papers on one page once they are received', async () => {
      await staff('POST /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept', {
        params: await decide(),
        body: {},
      })
      await hand.open('/')
      await hand.shortCut('合同证件')
      await hand.see('9月16日收到')
      await hand.picture('lin-papers')
      const paper = await hand.opens(() => hand.tapWords('银行要求补充时'))
      expect(Buffer.from(paper).toString('latin1', 0, 5)).toBe('%PDF-')
    })

    it('reads what is paid, what comes next, and the receipt', async () => {
      await hand.open('/')
      await hand.shortCut('房款')
      await hand.see('到现在为止，该付的都付了')
      await hand.see('还没放款')
      await hand.picture('lin-money')
      await hand.tapWords('844,000.00')
      await hand.see('捌拾肆万肆仟元整')
      await hand.picture('lin-receipt')
    })

    it('copies the one account, and knows what to do when somebody names another', async () => {
      await hand.open('/')
      await hand.shortCut('房款')
      await hand.tap('open-safety')
      await hand.see('只付进这个监管账户')
      await hand.see('江售许字（2024）第 0118 号')
      await hand.see('立刻打 110')
      await hand.picture('lin-safety')
      await hand.tap('copy-number')
      await hand.see('已复制')
      expect(await hand.copied()).toBe('8012001100003602118')
    })

    it('follows the building site, comments, asks and reads the answer', async () => {
      await hand.open('/')
      await hand.shortCut('工地进展')
      await hand.see('主体结构封顶')
      await hand.picture('lin-site')
      await hand.tapWords('外墙保温完成')
      await hand.see('周宁发布')
      await hand.tap('say')
      await hand.type('words', '看着真快')
      await hand.tap('comment')
      await hand.see('看着真快')
      await hand.miss('同楼栋的邻居会看到')
      await hand.tap('say')
      await hand.type('words', '电梯什么时候装？')
      await hand.picture('lin-site-asking')
      await hand.tap('ask')
      await hand.see('等项目同事回复')
      const { items } = await staff('GET /staff/construction/questions')
      const asked = items.find(({ words }) => words === '电梯什么时候装？')
      await staff('POST /staff/construction/questions/:commentId/answer', {
        params: { commentId: asked?.id ?? '' },
        body: { words: '电梯十月进场安装，年内调试完成。' },
      })
      await hand.reload()
      await hand.see('电梯十月进场安装')
      await hand.picture('lin-site-answered')
    })

    it('has her dates in the calendar of her phone', async () => {
      const days = await takesCalendar(hand, 'lin', world().url)
      expect(days.get('20260918')?.join()).toContain('流水')
    })

    it('takes the handbook along', () => readsHandbook(hand))

    it('met nothing that was wrong', () => {
      // The file that was no photo is refused with 415.
      expect(hand.complaints().filter((words) => !words.includes('415'))).toEqual([])
    })
  })
}
