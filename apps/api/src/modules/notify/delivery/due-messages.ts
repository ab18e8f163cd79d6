import type { MessageChannel } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../../platform/clock/clock.js'
import { Environment } from '../../../platform/config/environment.js'
import type { Tx } from '../../../platform/database/database.js'
import { homeLabel } from '../../homes/index.js'

/** A message that is due, with what is known of its recipient. */
export interface DueMessage {
  readonly id: string
  readonly projectId: string
  readonly purpose: string
  readonly personId: string
  readonly homeId: string | null
  readonly title: string
  readonly words: string
  readonly day: string | null
  readonly number: string | null
  readonly aboutKind: 'risk' | 'delay' | 'case' | null
  readonly aboutId: string | null
  readonly createdAt: Date
  /** `3 幢 2 单元 1602`, or empty. */
  readonly home: string
  readonly openId: string | null
  readonly phoneCipher: string | null
  readonly hasAccount: boolean
  readonly hasPhone: boolean
  readonly turnedOff: readonly MessageChannel[]
  /** What it speaks of is over, or the recipient has nothing to do with the home any more. */
  readonly isOver: boolean
}

type Row = Omit<DueMessage, 'home' | 'hasAccount' | 'hasPhone' | 'turnedOff'> & {
  readonly building: string | null
  readonly unit: string | null
  readonly room: string | null
  readonly wechatOff: boolean | null
  readonly smsOff: boolean | null
}

/** Messages whose delivery goes on now. */
@Injectable()
export class DueMessages {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Locked; those that others have locked are left to them. */
  async lockFirst(tx: Tx): Promise<DueMessage | undefined> {
    const first = await tx
      .selectFrom('message')
      .select('id')
      .where('nextAt', '<=', this.clock.now())
      .orderBy('nextAt')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    return first && this.one(tx, first.id)
  }

  async putOff(tx: Tx, id: string, nextAt: Date | null): Promise<void> {
    await tx.updateTable('message').set({ nextAt }).where('id', '=', id).execute()
  }

  private async one(tx: Tx, id: string): Promise<DueMessage | undefined> {
    const { rows } = await sql<Row>`
      SELECT m.id, m.project_id, m.purpose, m.person_id, m.home_id, m.title, m.words, m.day, m.number, m.about_kind,
        m.about_id, m.created_at, g.name AS building, h.unit, h.room, p.phone_cipher,
        (SELECT w.open_id FROM wechat_account w WHERE w.person_id = m.person_id
          AND w.app_id = ${this.environment.WECHAT_APP_ID} ORDER BY w.created_at DESC, w.id LIMIT 1) AS open_id,
        NOT x.wechat AS wechat_off, NOT x.sms AS sms_off,
        coalesce(p.erased_at IS NOT NULL
          OR (m.home_id IS NOT NULL AND NOT EXISTS (SELECT FROM membership b WHERE b.home_id = m.home_id
            AND b.person_id = m.person_id AND b.ended_at IS NULL AND (b.until IS NULL OR b.until >= ${this.clock.today()}::date)
            AND (m.audience = 'household' OR b.role <> 'tenant')))
          OR (m.about_kind = 'risk' AND EXISTS (SELECT FROM risk r WHERE r.id = m.about_id AND r.ended_at IS NOT NULL)),
          false) AS is_over
      FROM message m
      LEFT JOIN person p ON p.id = m.person_id
      LEFT JOIN home h ON h.id = m.home_id
      LEFT JOIN building g ON g.id = h.building_id
      LEFT JOIN message_preference x ON x.person_id = m.person_id AND x.purpose = m.purpose
      WHERE m.id = ${id}`.execute(tx)
    const [row] = rows
    if (!row) return undefined
    const { building, unit, room, wechatOff, smsOff, ...message } = row
    const off: MessageChannel[] = [...(wechatOff ? (['wechat'] as const) : []), ...(smsOff ? (['sms'] as const) : [])]
    return {
      ...message,
      home: building === null ? '' : homeLabel({ building, unit: unit ?? '', room: room ?? '' }),
      hasAccount: row.openId !== null,
      hasPhone: row.phoneCipher !== null,
      turnedOff: off,
    }
  }
}
