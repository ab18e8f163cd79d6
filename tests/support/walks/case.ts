import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { smallPicture } from '../pictures-to-send.ts'
import { bound, soldToFour, workOn } from '../world/index.ts'
import { bare, type Hand, type Runtime } from './hand.ts'

const minute = 60

/** A leak from the report to the owner's word that it is done, seen by the owner. */
export function caseWalk({ world, handOf }: Runtime): void {
  let hand: Hand
  let owner: Api
  let officer: Api
  let homeId: string
  let caseId: string
  beforeAll(async () => {
    await soldToFour(world())
    const { api, homes } = await bound(world(), 'lin')
    owner = api
    homeId = homes['1602'] ?? ''
    hand = await handOf(homeId)
  })
  afterAll(() => hand.close())

  describe('the owner of a home with a leak', () => {
    it('is told what is missing, under the field', async () => {
      await hand.shortCut('报修')
      await hand.see('预计 4 小时内有人答复')
      await hand.tap('submit-report')
      for (const words of ['请选一个最接近的类别', '请选一个位置', '请写两个字以上']) await hand.see(words)
      await hand.picture('case-report-faults')
    })

    it('finds what was begun again after leaving, photo included', async () => {
      await hand.tap('category-leak')
      await hand.see('先由开发商受理')
      await hand.tapWords('卫生间')
      await hand.attach('add-photo', { name: '渗水.jpg', content: await smallPicture() })
      await hand.see('1 / 9')
      await hand.type('words', '主卫吊顶有一片水渍，今早开始滴水')
      await hand.miss('%')
      await hand.picture('case-report')
      await hand.open('/')
      await hand.shortCut('报修')
      await hand.see('接着上次没写完的')
      await hand.see('1 / 9')
    })

    it('loses nothing without a network, and reports once', async () => {
      await hand.online(false)
      await hand.tap('submit-report')
      await hand.see('写的都在，再点一次不会重复')
      await hand.picture('case-report-offline')
      await hand.online(true)
      await hand.tap('submit-report')
      await hand.see('已经收到，编号')
      await hand.see('最晚今天 14:20，有人回复您')
      const { items } = await owner('GET /homes/:homeId/cases', { params: { homeId } })
      expect(items.map(({ words }) => words)).toEqual(['主卫吊顶有一片水渍，今早开始滴水'])
      caseId = items[0]?.id ?? ''
      await hand.see(items[0]?.number ?? '')
      await hand.picture('case-sent')
    })

    it('finds it on the home page, and sees the last minutes of a promise pass second by second', async () => {
      await hand.open('/')
      await hand.tapWords('卫生间漏水、渗水')
      await hand.see('最晚今天 14:20')
      world().clock.pass(235 * minute)
      await hand.reload()
      await hand.see('还剩 4 分')
      const before = bare(await hand.words())
      await vi.waitFor(async () => expect(bare(await hand.words())).not.toBe(before), { timeout: 5000 })
    })

    it('answers the question for which the clocks stand still', async () => {
      officer = await world().staff('何清', 'officer', '云栖澜庭')
      await workOn(officer, caseId, { action: 'take' }, { action: 'ask', words: '下雨时漏得多，还是楼上用水时？' })
      await hand.reload()
      await hand.see('等您回答一个问题')
      await hand.see('您一回答就继续走')
      await hand.picture('case-question')
      await hand.tap('do-say')
      await hand.type('words', '楼上用水时漏得多')
      await hand.tap('send-words')
      await hand.see('何清在处理')
      await hand.see('楼上用水时漏得多')
    })

    it('urges once, and is told when again', async () => {
      for (const told of ['催了一次', '刚刚催过了']) {
        await hand.tap('do-urge')
        await hand.see('处理的人和主管都会看到您在催')
        await hand.tap('confirm')
        await hand.see(told)
        if (told === '催了一次') await hand.miss('处理的人和主管都会看到您在催')
      }
    })

    it('reads by when it is promised, and confirms what was done', async () => {
      const plan = { action: 'plan' as const, words: '更换接头，重做防水', promisedOn: '2026-09-20' }
      const finish = { action: 'finish' as const, words: '接头已换，闭水 24 小时不漏' }
      await workOn(officer, caseId, { action: 'arrive' }, plan)
      await hand.reload()
      await hand.see('承诺9月20日前办好')
      await workOn(officer, caseId, finish)
      await hand.reload()
      await hand.see('处理好了，等您确认')
      await hand.picture('case-done')
      await hand.tap('do-confirm')
      await hand.see('确认处理好了？')
      await hand.tap('confirm')
      await hand.see('已经完成')
    })

    it('keeps it in the archive of the home', async () => {
      await hand.open('/')
      await hand.shortCut('服务记录')
      await hand.see('已经结束')
      await hand.see('卫生间漏水、渗水')
      await hand.picture('case-archive')
      expect(hand.complaints().filter((line) => !/409|ERR_INTERNET/.test(line))).toEqual([])
    })
  })
}
