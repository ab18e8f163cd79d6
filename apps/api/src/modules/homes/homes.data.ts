import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type KeptData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { BuyerPhones } from './buyer-phones.js'
import { HomesDataSections } from './homes-data.sections.js'
import { onWordOfSql } from './on-word-of.sql.js'

const holding = defineDataHolding({
  key: 'homes',
  tables: ['membership', 'invitation', 'purchase', 'purchaser', 'home', 'ownership_change'],
})

const detail = (homes: string): string =>
  `${homes}的合同编号、总价、日期，和合同上的姓名、证件号码，加密存放，只为依法备查，不再用于服务。您的手机号会从里面删去。`
const law = '《会计法》第二十三条、《税收征收管理法实施细则》第二十九条：合同和付款资料至少保存十年'

/** Homes: access to them ends with the account, the contract stays as the law wants it, without the phone number. */
@Injectable()
@KeepsData(holding)
export class HomesData implements DataKeeper {
  constructor(
    private readonly own: HomesDataSections,
    private readonly buyerPhones: BuyerPhones,
    private readonly clock: Clock,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const [homes, contracts, invitations] = await Promise.all([
      this.own.homes(personId),
      this.own.contracts(personId),
      this.own.invitations(personId),
    ])
    return [
      { title: '我的房屋', rows: homes },
      { title: '购房合同', rows: contracts },
      { title: '我发出的邀请', rows: invitations },
    ]
  }

  async kept({ personId }: Subject): Promise<KeptData[]> {
    const homes = [...new Set((await this.own.contracts(personId)).map((row) => `${row.楼盘} ${row.房屋}`))]
    return homes.length > 0 ? [{ title: '购房合同和付款记录', detail: detail(homes.join('、')), law }] : []
  }

  /** Those who are in a home on this person's word go too. */
  async erase(tx: Tx, { personId, phoneHash }: Subject): Promise<void> {
    const now = this.clock.now()
    await tx
      .updateTable('invitation')
      .set({ revokedAt: now })
      .where('invitedBy', '=', personId)
      .where('acceptedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .execute()
    await sql`
      UPDATE membership m SET ended_at = ${now} FROM (SELECT ${personId}::uuid AS id) leaver
      WHERE m.ended_at IS NULL AND (m.person_id = leaver.id OR ${sql.raw(onWordOfSql('m', 'leaver.id'))})`.execute(tx)
    await this.buyerPhones.erase(tx, personId, phoneHash)
  }
}
