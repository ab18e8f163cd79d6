import { type Answer, caseWorkers, memberRoleLabels, type MemberRole, type Received } from '@hub/contracts'
import { maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { attemptOf } from './delivery/attempts.store.js'
import { attemptWords } from './delivery/delivery-words.rules.js'
import { messageColumns, messageTables } from './inbox.sql.js'
import { aboutOf, type MessageRow, truthOf } from './message-row.js'
import { MessageSettings } from './message-settings.js'

const Place = z.tuple([z.iso.datetime(), z.uuid()])
const pageSize = 20
type Page = Answer<'GET /staff/homes/:homeId/messages'>
type Row = MessageRow & { readonly role: string | null; readonly nameCipher: string | null }

/** $1 home, $2 what it is about or null, $3 instant and $4 id of the last message seen or null, $5 how many. */
const sentSql: PreparedQuery = {
  name: 'home-messages',
  text: `SELECT ${messageColumns}, b.role, u.name_cipher AS "nameCipher" FROM ${messageTables}
    LEFT JOIN LATERAL (SELECT role, purchaser_id FROM membership WHERE home_id = m.home_id AND person_id = m.person_id
      ORDER BY ended_at IS NULL DESC, since DESC, id LIMIT 1) b ON true
    LEFT JOIN purchaser u ON u.id = b.purchaser_id
    WHERE m.home_id = $1 AND m.person_id IS NOT NULL AND ($2::uuid IS NULL OR m.about_id = $2::uuid)
      AND ($3::timestamptz IS NULL OR (m.created_at, m.id) < ($3::timestamptz, $4::uuid))
    ORDER BY m.created_at DESC, m.id DESC LIMIT $5`,
}

/** What a household was told, and the truth about each channel, for staff of its project. */
@Injectable()
export class StaffMessagesQuery {
  constructor(
    private readonly database: Database,
    private readonly settings: MessageSettings,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` also for other projects */
  async ofHome(
    by: StaffCaller,
    homeId: string,
    { after, limit = pageSize, about }: Received<'GET /staff/homes/:homeId/messages'>['query'],
  ): Promise<Page> {
    await this.mustSee(by, homeId)
    const place = after === undefined ? [null, null] : readCursor(after, Place)
    const rows = await this.database.prepared<Row>(sentSql, [homeId, about ?? null, ...place, limit + 1])
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    return {
      items: shown.map((row) => this.present(row)),
      next: last ? writeCursor([last.createdAt.toISOString(), last.id]) : null,
    }
  }

  private async mustSee(by: StaffCaller, homeId: string): Promise<void> {
    const home = await this.database.kysely
      .selectFrom('home')
      .select('projectId')
      .where('id', '=', homeId)
      .executeTakeFirst()
    const mine = projectsOf(by, caseWorkers)
    if (!home || (mine !== 'all' && !mine.includes(home.projectId))) throw new DomainError('home.not_found')
  }

  private present(row: Row): Page['items'][number] {
    const purpose = this.settings.purpose(row.purpose)
    const { id, title, createdAt, readAt, attempts } = row
    const role = row.role === null ? '已离开的成员' : memberRoleLabels[row.role as MemberRole]
    return {
      ...{ id, title, purposeName: purpose.name, about: aboutOf(row), at: createdAt.toISOString() },
      readAt: readAt?.toISOString() ?? null,
      recipient: row.nameCipher === null ? role : `${maskName(this.sealing.open(row.nameCipher))} · ${role}`,
      delivery: truthOf(row, purpose, this.clock.now()),
      attempts: (attempts ?? []).map((attempt) => {
        const known = attemptOf(attempt)
        const { channel, state } = known
        return { channel, state, words: attemptWords(known), at: new Date(attempt.at).toISOString() }
      }),
    }
  }
}
