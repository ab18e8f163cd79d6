import { type Answer, dataSharers, registerKeepers, registerReaders, type SharingField } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { entryState } from './entry.rules.js'

type Page = Answer<'GET /staff/sharing-entries/:entryId'>
type Entry = Page['entry']

@Injectable()
export class StaffSharingQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In force first, then those to come, then those behind us; the newest first. */
  async list(by: StaffCaller): Promise<Answer<'GET /staff/sharing-entries'>> {
    const mine = projectsOf(by, registerReaders)
    const all = this.entries().orderBy('e.createdAt', 'desc').orderBy('e.id', 'desc')
    const rows = await (mine === 'all' ? all : all.where('e.projectId', 'in', mine)).execute()
    const items = rows.map((row) => this.present(row))
    const order: Record<Entry['state'], number> = { valid: 0, upcoming: 1, expired: 2, ended: 2 }
    return { items: items.sort((a, b) => order[a.state] - order[b.state]) }
  }

  /** @throws DomainError `sharing.not_found`, also for entries of other projects */
  async one(by: StaffCaller, entryId: string): Promise<Page> {
    const row = await this.entries().where('e.id', '=', entryId).executeTakeFirst()
    const held = row ? rolesIn(by, row.projectId) : []
    if (!row || !held.some((role) => registerReaders.includes(role))) throw new DomainError('sharing.not_found')
    const exports = await this.database.kysely
      .selectFrom('sharingExport')
      .select(['id', 'at', 'staffName', 'people', 'homes', 'isWhole'])
      .where('entryId', '=', entryId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    const entry = this.present(row)
    return {
      entry,
      exports: exports.map(({ at, staffName, ...made }) => ({ ...made, at: at.toISOString(), by: staffName })),
      mayEnd: row.endedAt === null && held.some((role) => registerKeepers.includes(role)),
      mayExport: entry.state === 'valid' && held.some((role) => dataSharers.includes(role)),
    }
  }

  private entries() {
    return this.database.kysely
      .selectFrom('sharingEntry as e')
      .innerJoin('project as p', 'p.id', 'e.projectId')
      .selectAll('e')
      .select('p.name as projectName')
      .select(
        sql<number>`(SELECT count(*)::int FROM sharing_consent c WHERE c.entry_id = e.id AND c.withdrawn_at IS NULL)`.as(
          'consented',
        ),
      )
      .select(sql<number>`(SELECT count(*)::int FROM sharing_export x WHERE x.entry_id = e.id)`.as('exports'))
  }

  private present(row: Awaited<ReturnType<ReturnType<typeof this.entries>['execute']>>[number]): Entry {
    const { id, projectId, projectName, recipient, contact, purpose, handling, validFrom, validUntil } = row
    const { ndaNumber, endedAt, consented, exports } = row
    return {
      ...{ id, projectId, projectName, recipient, contact, purpose, handling, validFrom, validUntil, ndaNumber },
      ...{ consented, exports, fields: row.fields as SharingField[] },
      state: entryState({ validFrom, validUntil, isEnded: endedAt !== null }, this.clock.today()),
      registered: { by: row.madeByName, at: row.createdAt.toISOString() },
      ended: endedAt && { by: row.endedByName ?? '', at: endedAt.toISOString(), reason: row.endReason ?? '' },
    }
  }
}
