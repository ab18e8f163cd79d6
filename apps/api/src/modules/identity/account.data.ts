import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type KeptData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { ConsentTexts } from './consent-texts.js'
import { LogIns } from './log-ins.js'

const holding = defineDataHolding({
  key: 'account',
  tables: [
    'person',
    'wechat_account',
    'login_session',
    'refresh_token',
    'sms_code',
    'consent',
    'phone_change',
    'idempotency_key',
    'rate_limit',
  ],
})

/** The account itself: phone, WeChat, log-ins, consents, and the traces of requests. */
@Injectable()
@KeepsData(holding)
export class AccountData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly logIns: LogIns,
    private readonly texts: ConsentTexts,
    private readonly clock: Clock,
  ) {}

  async sections({ personId, phone }: Subject): Promise<DataSection[]> {
    const db = this.database.kysely
    const person = db.selectFrom('person').select('createdAt').where('id', '=', personId).executeTakeFirstOrThrow()
    const [{ createdAt }, accounts, sessions, phones, consents] = await Promise.all([
      person,
      db
        .selectFrom('wechatAccount')
        .select(['openId', 'createdAt'])
        .where('personId', '=', personId)
        .orderBy('id')
        .execute(),
      db
        .selectFrom('loginSession')
        .select(['client', 'createdAt', 'endedAt'])
        .where('personId', '=', personId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('phoneChange')
        .select(['at', 'staffId', 'reason'])
        .where('personId', '=', personId)
        .orderBy('at')
        .orderBy('id')
        .execute(),
      db.selectFrom('consent').selectAll().where('personId', '=', personId).orderBy('givenAt').orderBy('id').execute(),
    ])
    return [
      { title: '账号', rows: [{ 账号编号: personId, 手机号: phone, 注册时间: shanghaiMoment(createdAt) }] },
      {
        title: '微信',
        rows: accounts.map((row) => ({ 微信标识: row.openId, 绑定时间: shanghaiMoment(row.createdAt) })),
      },
      {
        title: '登录记录',
        rows: sessions.map((row) => ({
          登录时间: shanghaiMoment(row.createdAt),
          使用的程序: row.client,
          退出时间: shanghaiMoment(row.endedAt),
        })),
      },
      {
        title: '更换手机号的记录',
        rows: phones.map((row) => ({
          时间: shanghaiMoment(row.at),
          由谁更换: row.staffId === null ? '本人' : '客服代办',
          原因: row.reason,
        })),
      },
      {
        title: '同意记录',
        rows: consents.map((row) => ({
          用途: this.texts.all.find(({ purpose }) => purpose === row.purpose)?.title ?? row.purpose,
          版本: row.version,
          同意时间: shanghaiMoment(row.givenAt),
          撤回时间: shanghaiMoment(row.withdrawnAt),
        })),
      },
    ]
  }

  kept(): Promise<KeptData[]> {
    const detail = '您什么时候同意过、撤回过哪一项，只记一个编号，没有姓名和手机号。'
    return Promise.resolve([
      { title: '同意与撤回的记录', detail, law: '《个人信息保护法》第六十九条：由我们证明处理有据' },
    ])
  }

  async erase(tx: Tx, { personId, phoneHash }: Subject): Promise<void> {
    const now = this.clock.now()
    await this.logIns.endAll(tx, { personId }, 'account-deleted')
    const sessions = tx.selectFrom('loginSession').select('id').where('personId', '=', personId)
    await tx.deleteFrom('refreshToken').where('sessionId', 'in', sessions).execute()
    await tx.deleteFrom('phoneChange').where('personId', '=', personId).execute()
    await tx.deleteFrom('wechatAccount').where('personId', '=', personId).execute()
    await tx
      .updateTable('consent')
      .set({ withdrawnAt: now })
      .where('personId', '=', personId)
      .where('withdrawnAt', 'is', null)
      .execute()
    await tx.deleteFrom('idempotencyKey').where('actor', '=', `person:${personId}`).execute()
    if (phoneHash) {
      await tx.deleteFrom('smsCode').where('phoneHash', '=', phoneHash).execute()
      await tx.deleteFrom('rateLimit').where('bucket', 'like', `%${phoneHash}%`).execute()
    }
    await tx
      .updateTable('person')
      .set({ phoneCipher: null, phoneHash: null, phoneProvenAt: null, erasedAt: now })
      .where('id', '=', personId)
      .execute()
  }
}
