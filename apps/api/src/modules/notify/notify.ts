import type { MessagePurpose, MessageTarget } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { bulkInsert } from '../../platform/database/bulk.js'
import type { Tx } from '../../platform/database/database.js'
import { JobQueue } from '../../platform/jobs/job-queue.js'
import { deliverMessages } from './delivery/deliver-messages.definition.js'
import { mayLeaveAt } from './delivery/quiet-hours.rules.js'
import { MessageSettings } from './message-settings.js'

/** Something to tell one person or one member of staff. */
export interface NewMessage {
  /** The same cause is told once for its purpose, however often it is asked for. */
  readonly cause: string
  readonly to: { readonly personId: string } | { readonly staffId: string }
  readonly projectId: string
  readonly homeId: string | null
  readonly title: string
  readonly words: string
  /** The day that it speaks of, `YYYY-MM-DD`. */
  readonly day?: string | null
  /** Of a case. */
  readonly number?: string
  readonly about?: { readonly kind: MessageTarget; readonly id: string }
}

const columns = {
  id: 'uuid',
  project_id: 'uuid',
  purpose: 'text',
  cause: 'text',
  person_id: 'uuid',
  staff_id: 'uuid',
  home_id: 'uuid',
  audience: 'text',
  title: 'text',
  words: 'text',
  day: 'date',
  number: 'text',
  about_kind: 'text',
  about_id: 'uuid',
  created_at: 'timestamptz',
  next_at: 'timestamptz',
} as const

/** The one way to tell somebody something: the message is in the inbox at once, and goes out by the purpose's channels. */
@Injectable()
export class Notify {
  constructor(
    private readonly settings: MessageSettings,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Thousands at a time, in one statement; what was told before stays as it is. */
  async tell(tx: Tx, purpose: MessagePurpose, messages: readonly NewMessage[]): Promise<void> {
    const { audience, channels, critical } = this.settings.purpose(purpose)
    const now = this.clock.now()
    const next = channels.length === 0 ? null : mayLeaveAt(now, critical)
    const rows = messages.map(({ cause, to, projectId, homeId, title, words, day = null, number = null, about }) => ({
      ...{ id: newId(now), project_id: projectId, purpose, cause },
      person_id: 'personId' in to ? to.personId : null,
      staff_id: 'staffId' in to ? to.staffId : null,
      ...{ home_id: homeId, audience, title, words, day, number },
      ...{ about_kind: about?.kind ?? null, about_id: about?.id ?? null, created_at: now, next_at: next },
    }))
    const standing = await this.standing(tx, rows)
    if (standing.length === 0) return
    await sql`${bulkInsert('message', columns, standing)} ON CONFLICT DO NOTHING`.execute(tx)
    // At night too: what is quiet until the morning is found by the job of that minute.
    if (next !== null) await this.queue.add(tx, deliverMessages, {})
  }

  /** Without people who have deleted their account, in an order in which two who tell the same never wait for each other. */
  private async standing<Row extends { person_id: string | null; staff_id: string | null; cause: string }>(
    tx: Tx,
    rows: readonly Row[],
  ): Promise<Row[]> {
    const people = [...new Set(rows.flatMap(({ person_id: id }) => (id === null ? [] : [id])))]
    const { rows: found } = await sql<{ id: string }>`SELECT id FROM person
      WHERE id = ANY(${people}::uuid[]) AND erased_at IS NULL ORDER BY id FOR KEY SHARE`.execute(tx)
    const there = new Set(found.map(({ id }) => id))
    const name = (row: Row): string => `${row.person_id ?? row.staff_id ?? ''} ${row.cause}`
    return rows.filter(({ person_id: id }) => id === null || there.has(id)).sort((a, b) => (name(a) < name(b) ? -1 : 1))
  }
}
