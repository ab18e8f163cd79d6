import type { Answer, Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { messageColumns, messageTables, readable } from './inbox.sql.js'
import { type MessageRow, presentMessage } from './message-row.js'
import { MessageSettings } from './message-settings.js'

const Place = z.tuple([z.iso.datetime(), z.uuid()])
const pageSize = 20

/** $1 person, $2 today, $3 instant and $4 id of the last message seen or null, $5 how many. */
const inboxSql: PreparedQuery = {
  name: 'inbox',
  text: `SELECT ${messageColumns} FROM ${messageTables} WHERE ${readable}
    AND ($3::timestamptz IS NULL OR (m.created_at, m.id) < ($3::timestamptz, $4::uuid))
    ORDER BY m.created_at DESC, m.id DESC LIMIT $5`,
}
const unreadSql: PreparedQuery = {
  name: 'inbox-unread',
  text: `SELECT count(*)::int AS unread FROM message m WHERE ${readable} AND m.read_at IS NULL`,
}
/** The same for a member of staff $1. */
const dutiesSql: PreparedQuery = {
  name: 'duties',
  text: `SELECT ${messageColumns} FROM ${messageTables} WHERE m.staff_id = $1
    AND ($2::timestamptz IS NULL OR (m.created_at, m.id) < ($2::timestamptz, $3::uuid))
    ORDER BY m.created_at DESC, m.id DESC LIMIT $4`,
}
const dutiesUnreadSql: PreparedQuery = {
  name: 'duties-unread',
  text: `SELECT count(*)::int AS unread FROM message m WHERE m.staff_id = $1 AND m.read_at IS NULL`,
}

/** What somebody was told, the latest first. */
@Injectable()
export class InboxQuery {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly clock: Clock,
  ) {}

  async ofPerson(
    personId: string,
    { after, limit = pageSize }: Received<'GET /messages'>['query'],
  ): Promise<Answer<'GET /messages'>> {
    const place = after === undefined ? [null, null] : readCursor(after, Place)
    const values = [personId, this.clock.today(), ...place, limit + 1]
    const [rows, { unread }] = await Promise.all([
      this.database.prepared<MessageRow>(inboxSql, values),
      this.unread(personId),
    ])
    return { ...this.page(rows, limit), unread }
  }

  async ofStaff(
    staffId: string,
    { after, limit = pageSize }: Received<'GET /staff/messages'>['query'],
  ): Promise<Answer<'GET /staff/messages'>> {
    const place = after === undefined ? [null, null] : readCursor(after, Place)
    const [rows, { unread }] = await Promise.all([
      this.database.prepared<MessageRow>(dutiesSql, [staffId, ...place, limit + 1]),
      this.unreadOfStaff(staffId),
    ])
    return { ...this.page(rows, limit), unread }
  }

  async unread(personId: string): Promise<{ unread: number }> {
    const [row] = await this.database.prepared<{ unread: number }>(unreadSql, [personId, this.clock.today()])
    return { unread: row?.unread ?? 0 }
  }

  async unreadOfStaff(staffId: string): Promise<{ unread: number }> {
    const [row] = await this.database.prepared<{ unread: number }>(dutiesUnreadSql, [staffId])
    return { unread: row?.unread ?? 0 }
  }

  private page(rows: readonly MessageRow[], limit: number) {
    const now = this.clock.now()
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((row) => presentMessage(row, this.settings.purpose(row.purpose), now)),
      next: last ? writeCursor([last.createdAt.toISOString(), last.id]) : null,
    }
  }
}
