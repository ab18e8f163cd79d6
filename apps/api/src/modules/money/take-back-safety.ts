import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { MoneyHistory, type MoneyHistoryLine } from './money-history.js'
import type { MoneyActor } from './plan.types.js'

/** Permits and accounts that a file told by mistake; the history says by whom they were taken back, and why. */
@Injectable()
export class TakeBackSafety {
  constructor(private readonly history: MoneyHistory) {}

  /** Holds the projects: staff who change their permits or accounts at the same time wait, or are seen afterwards. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`SELECT FROM project WHERE id IN (
        SELECT project_id FROM presale_permit WHERE id = ANY(${ids}::uuid[])
        UNION SELECT project_id FROM presale_permit_building WHERE building_id = ANY(${ids}::uuid[])
        UNION SELECT project_id FROM supervised_account WHERE id = ANY(${ids}::uuid[])
      ) ORDER BY id FOR NO KEY UPDATE`.execute(tx)
  }

  /** What staff have changed of it since, so many times. */
  async changes(tx: Tx, ids: readonly string[], writtenAt: Date): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*)::int AS count FROM money_history
      WHERE purchase_id IS NULL AND actor_kind = 'staff' AND at >= ${writtenAt} AND subject_id IN (
        SELECT unnest(${ids}::uuid[])
        UNION SELECT permit_id FROM presale_permit_building WHERE building_id = ANY(${ids}::uuid[]))`.execute(tx)
    return rows[0]?.count ?? 0
  }

  async execute(tx: Tx, ids: readonly string[], by: MoneyActor & { readonly reason: string }): Promise<void> {
    await sql`DELETE FROM presale_permit_building WHERE building_id = ANY(${ids}::uuid[])`.execute(tx)
    const permits = await sql<{ id: string; projectId: string; words: string }>`
      DELETE FROM presale_permit WHERE id = ANY(${ids}::uuid[])
      RETURNING id, project_id, '撤下预售许可证 ' || number AS words`.execute(tx)
    const accounts = await sql<{ id: string; projectId: string; words: string }>`
      DELETE FROM supervised_account WHERE id = ANY(${ids}::uuid[])
      RETURNING id, project_id, '撤下监管账户：' || bank || ' ' || account_number AS words`.execute(tx)
    const actor = { actorKind: 'staff', actorId: by.id, actorName: by.name, reason: by.reason } as const
    const line = (subject: 'permit' | 'account') => (row: { id: string; projectId: string; words: string }) =>
      ({
        projectId: row.projectId,
        purchaseId: null,
        ...actor,
        subject,
        subjectId: row.id,
        words: row.words,
      }) satisfies MoneyHistoryLine
    await this.history.write(tx, [...permits.rows.map(line('permit')), ...accounts.rows.map(line('account'))])
  }
}
