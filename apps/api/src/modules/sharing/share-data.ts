import { dataSharers, type Received, type SharingField } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { invalidWords } from './entry.rules.js'
import type { SharedRow } from './shared-row.js'
import { SharedRowsQuery, type SharedScope } from './shared-rows.query.js'
import { SharingAccess } from './sharing-access.js'

export interface SharedData {
  readonly recipient: string
  readonly purpose: string
  readonly validUntil: string
  readonly ndaNumber: string
  readonly fields: readonly SharingField[]
  readonly rows: readonly SharedRow[]
}

type Asked = Received<'PUT /staff/sharing-exports/:exportId'>['body']

/** A file that did not arrive can be asked for again so long; later it is another hand-over. */
const againMs = 10 * 60_000

/**
 * Reads what a registered recipient may have, and writes down for each person that it left. Both in one transaction that
 * holds the entry and the consents, so that nobody's data leave after a withdrawal or the end of the entry. The
 * database refuses a hand-over without both. Source: 个人信息保护法 §23, §55.
 */
@Injectable()
export class ShareData {
  constructor(
    private readonly database: Database,
    private readonly access: SharingAccess,
    private readonly shared: SharedRowsQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sharing.*`, `auth.forbidden`, `request.key_reused` */
  async execute(by: StaffCaller, exportId: string, { entryId, homeIds, expected }: Asked): Promise<SharedData> {
    const { projectId } = await this.access.entry(by, entryId, dataSharers)
    const scope = { entryId, projectId, homeIds: homeIds && [...new Set(homeIds)].sort() }
    return this.database.write(async (tx) => {
      const entry = await tx
        .selectFrom('sharingEntry')
        .selectAll()
        .where('id', '=', entryId)
        .forShare()
        .executeTakeFirstOrThrow()
      const reason = invalidWords({ ...entry, isEnded: entry.endedAt !== null }, this.clock.today())
      if (reason) throw new DomainError('sharing.not_valid', { reason })
      const consenting = await this.shared.locked(tx, scope)
      const rows = await this.recorded(tx, by, exportId, scope, consenting, expected)
      if (rows.length === 0) throw new DomainError('sharing.nobody')
      const { recipient, purpose, validUntil, ndaNumber } = entry
      return { recipient, purpose, validUntil, ndaNumber, fields: entry.fields as SharingField[], rows }
    })
  }

  /** The rows of this export: those of today, or, asked for again, those recorded then that are still consented to. */
  private async recorded(
    tx: Tx,
    by: StaffCaller,
    id: string,
    scope: SharedScope,
    rows: readonly SharedRow[],
    expected: number,
  ): Promise<readonly SharedRow[]> {
    const at = this.clock.now()
    const people = Map.groupBy(rows, ({ consentId }) => consentId)
    const { projectId, entryId, homeIds } = scope
    const made = await tx
      .insertInto('sharingExport')
      .values({
        ...{ id, projectId, entryId, homeIds: [...(homeIds ?? [])], isWhole: homeIds === null, at },
        ...{ people: people.size, homes: rows.length, staffId: by.staffId, staffName: by.name },
      })
      .onConflict((oc) => oc.column('id').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) return this.again(tx, by, id, scope, rows)
    if (rows.length === 0) return rows
    if (people.size !== expected) throw new DomainError('sharing.count_changed', { count: people.size })
    await tx
      .insertInto('sharingHandover')
      .values(
        [...people].map(([consentId, own]) => ({
          ...{ id: newId(at), projectId, exportId: id, consentId, at },
          ...{ personId: own[0]?.personId ?? '', homes: own.length },
        })),
      )
      .execute()
    return rows
  }

  private async again(
    tx: Tx,
    by: StaffCaller,
    id: string,
    { entryId, homeIds }: SharedScope,
    rows: readonly SharedRow[],
  ): Promise<readonly SharedRow[]> {
    const first = await tx.selectFrom('sharingExport').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const isSame =
      first.staffId === by.staffId &&
      first.entryId === entryId &&
      first.isWhole === (homeIds === null) &&
      first.homeIds.join() === (homeIds ?? []).join()
    const isLate = this.clock.now().getTime() - first.at.getTime() > againMs
    if (!isSame || isLate) throw new DomainError('request.key_reused')
    const handed = await tx.selectFrom('sharingHandover').select('consentId').where('exportId', '=', id).execute()
    const consents = new Set(handed.map(({ consentId }) => consentId))
    return rows.filter(({ consentId }) => consents.has(consentId))
  }
}
