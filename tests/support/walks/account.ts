import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, bound, identityNumber, soldToFour, type World } from '../world/index.ts'
import type { Hand, Runtime } from './hand.ts'

const next = '13912340001'
/** Was 陈先生's until the operator gave it out again. */
const givenOutAgain = '13800000002'
const contractNo = 'YX-0107'

/** A second home of 林女士, of which the contract never had a phone number. */
async function homeWithoutPhone(world: World): Promise<void> {
  await world.importSales(aSale({ 单元: '1单元', 房号: '107', 合同编号: contractNo, 手机号: '13700000107' }))
  const db = world.database.kysely
  const { id } = await db
    .selectFrom('purchase')
    .select('id')
    .where('contractNo', '=', contractNo)
    .executeTakeFirstOrThrow()
  const nothing = { phoneErasedAt: world.clock.now(), phoneHash: 'erased' }
  await db.updateTable('purchaser').set(nothing).where('purchaseId', '=', id).execute()
}

/** Nobody has shown for a hundred days that the number of this home's owner is still theirs. */
async function lastProvenLongAgo(world: World, homeId: string): Promise<void> {
  const db = world.database.kysely
  const phoneProvenAt = new Date(world.clock.now().getTime() - 100 * 86_400_000)
  const owner = db.selectFrom('membership').select('personId').where('homeId', '=', homeId)
  await db.updateTable('person').set({ phoneProvenAt }).where('id', 'in', owner).execute()
}

/** 林女士's account: another number, a home bound by its contract, a home that changed hands. */
export function accountWalk({ world, handOf }: Runtime): void {
  let staff: Api
  let hand: Hand
  let homeId: string

  beforeAll(async () => {
    staff = await soldToFour(world())
    await homeWithoutPhone(world())
    homeId = (await bound(world(), 'lin')).homes['1602'] ?? ''
    await bound(world(), 'sun')
    await lastProvenLongAgo(world(), (await bound(world(), 'chen')).homes['801'] ?? '')
    hand = await handOf(homeId)
    // Whose log-in is of this moment needs no other proof.
    const createdAt = new Date(world().clock.now().getTime() - 3_600_000)
    await world().database.kysely.updateTable('loginSession').set({ createdAt }).execute()
    world().clock.pass(61)
  })
  afterAll(() => hand.close())

  describe('a reader and the own account', () => {
    it('is asked for the old number before another takes its place', async () => {
      await hand.open('/pages/me/index')
      await hand.tap('change-phone')
      await hand.see('现在是 138****0001')
      await hand.picture('account-phone')
      await hand.showNumber(next)
      await hand.see('再确认一下是您本人')
      await hand.picture('account-proof')
      await hand.typeCode('13800000001', 'wrong')
      await hand.tap('submit-proof')
      await hand.see('还可以试 4 次')
      await hand.picture('account-proof-wrong')
    })

    it('may prove a contract where the old number is lost', async () => {
      await hand.tap('other-proof')
      await hand.type('holder-proof', '123456')
      await hand.tap('prove-holder')
      await hand.see('和合同上登记的不一致')
      await hand.picture('account-contract-wrong')
    })

    it('is told that a number is in use by somebody else', async () => {
      await hand.open('/packages/account/change-phone/index')
      world().clock.pass(61)
      await hand.showNumber('13800000004')
      await hand.tap('other-proof')
      await hand.type('holder-proof', identityNumber(1).slice(-6))
      await hand.tap('prove-holder')
      await hand.see('正被另一个账号使用')
      await hand.picture('account-held')
    })

    it('is asked whose a number is that somebody had before', async () => {
      await hand.showNumber(givenOutAgain)
      await hand.see('这个号码以前有人用过')
      await hand.picture('account-new-holder')
      await hand.tap('another-number')
      await hand.see('新的手机号')
    })

    it('has the new number, and every other log-in has ended', async () => {
      world().clock.pass(61)
      await hand.showNumber(givenOutAgain)
      await hand.sayNew(givenOutAgain)
      await hand.see('手机号换好了')
      await hand.see('以后用 138****0002 登录')
      await hand.picture('account-done')
      await hand.tap('back-to-mine')
      await hand.see('138****0002')
      await hand.open('/')
      await hand.see('3 幢 2 单元 1602')
    })

    it('binds a home whose contract has no number by contract and identity number', async () => {
      await hand.open('/packages/account/bind/index')
      await hand.tap('claim-by-contract')
      await hand.see('用合同和证件绑定')
      await hand.tap('claim')
      await hand.see('请填写合同编号')
      await hand.type('contract-no', contractNo)
      await hand.type('last-six', '000000')
      await hand.tap('claim')
      await hand.see('还可以试 4 次')
      await hand.picture('account-claim')
      await hand.type('last-six', identityNumber(1).slice(-6))
      await hand.tap('claim')
      await hand.see('3 幢 1 单元 107')
    })

    it('is told when the home looked at last has changed hands', async () => {
      const { present } = await staff('GET /staff/homes/:homeId/ownership', { params: { homeId } })
      await hand.open('/')
      await hand.tapWords('3 幢 1 单元 107')
      await hand.tap(`home-${homeId}`)
      await hand.see('3 幢 2 单元 1602')
      await staff('POST /staff/homes/:homeId/ownership-changes', {
        params: { homeId },
        body: {
          ...{ purchaseId: present?.purchaseId ?? '', kind: 'resale', on: '2026-09-15', reason: '不动产权证已转移' },
          owners: [{ name: '高远', phone: '13800000021', lastSix: identityNumber(21).slice(-6) }],
          ...{ contractNo: null, paymentWay: null },
        },
      })
      await hand.open('/')
      await hand.reload()
      await hand.see('3 幢 2 单元 1602 已办理过户')
      await hand.see('现在看到的是 3 幢 1 单元 107')
      await hand.picture('account-left')
      await hand.tap('left-seen')
      await hand.miss('已办理过户')
      await hand.open('/pages/me/index')
      await hand.see('3 幢 2 单元 1602 已办理过户')
      await hand.picture('account-mine')
    })

    it('met nothing that was wrong but what was refused', () => {
      expect(hand.complaints().filter((words) => !/40[0349]/.test(words))).toEqual([])
    })
  })
}
