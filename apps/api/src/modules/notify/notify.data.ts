import { Injectable } from '@nestjs/common'
import { Database, type Tx } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { shanghaiMoment } from '../../platform/personal-data/shanghai-moment.js'
import { MessageSettings } from './message-settings.js'

const holding = defineDataHolding({
  key: 'messages',
  tables: ['message', 'message_delivery', 'message_preference', 'message_subscription'],
})
const yes = (is: boolean): string => (is ? '开' : '关')

/** What a person was told, how the person wants to be told, and the consents that WeChat gave. */
@Injectable()
@KeepsData(holding)
export class NotifyData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const db = this.database.kysely
    const told = db.selectFrom('message').select(['purpose', 'title', 'words', 'createdAt', 'readAt'])
    const [messages, preferences, subscriptions] = await Promise.all([
      told.where('personId', '=', personId).orderBy('createdAt').orderBy('id').execute(),
      db.selectFrom('messagePreference').selectAll().where('personId', '=', personId).orderBy('purpose').execute(),
      db.selectFrom('messageSubscription').selectAll().where('personId', '=', personId).orderBy('template').execute(),
    ])
    const name = (purpose: string): string => this.settings.purpose(purpose).name
    return [
      {
        title: '收到的消息',
        rows: messages.map((row) => ({
          ...{ 类别: name(row.purpose), 标题: row.title, 内容: row.words },
          ...{ 时间: shanghaiMoment(row.createdAt), 已读: shanghaiMoment(row.readAt) },
        })),
      },
      {
        title: '消息提醒的设置',
        rows: preferences.map((row) => ({
          ...{ 类别: name(row.purpose), 微信: yes(row.wechat), 短信: yes(row.sms) },
          修改时间: shanghaiMoment(row.changedAt),
        })),
      },
      {
        title: '同意接收的微信订阅消息',
        rows: subscriptions.map((row) => ({
          ...{ 模板: row.template, 剩余次数: row.quota, 最近回答: row.answer },
          回答时间: shanghaiMoment(row.answeredAt),
        })),
      },
    ]
  }

  async erase(tx: Tx, { personId }: Subject): Promise<void> {
    const mine = tx.selectFrom('message').select('id').where('personId', '=', personId)
    await tx.deleteFrom('messageDelivery').where('messageId', 'in', mine).execute()
    await tx.deleteFrom('message').where('personId', '=', personId).execute()
    await tx.deleteFrom('messagePreference').where('personId', '=', personId).execute()
    await tx.deleteFrom('messageSubscription').where('personId', '=', personId).execute()
  }
}
