import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'
import { loanStepKeys } from './loan-words.rules.js'
import type { SharedRow } from './shared-row.js'

/** Whose data a file would have. */
export interface SharedScope {
  readonly entryId: string
  readonly projectId: string
  /** Null: every home of the project. */
  readonly homeIds: readonly string[] | null
}

/** A buyer of a running purchase in the scope, with the membership that binds an account to it. */
const buyersIn = ({ projectId, homeIds }: SharedScope) => sql`
  FROM purchaser b
  JOIN purchase s ON s.id = b.purchase_id AND s.status = 'active'
  JOIN home h ON h.id = s.home_id
  LEFT JOIN membership m ON m.purchaser_id = b.id AND m.ended_at IS NULL
  WHERE h.project_id = ${projectId} ${homeIds === null ? sql.raw('') : sql`AND h.id = ANY(${[...homeIds]}::uuid[])`}`

/** Buyers by their consent to one entry. A former owner has no running purchase, and so is never among them. */
@Injectable()
export class SharedRowsQuery {
  constructor(private readonly database: Database) {}

  async count(scope: SharedScope): Promise<Answer<'POST /staff/sharing-entries/:entryId/audience'>> {
    const { rows } = await sql<Answer<'POST /staff/sharing-entries/:entryId/audience'>>`
      WITH buyer AS (
        SELECT b.id, h.id AS home_id, m.person_id, EXISTS (SELECT FROM sharing_consent c
          WHERE c.entry_id = ${scope.entryId} AND c.person_id = m.person_id AND c.withdrawn_at IS NULL) AS consents
        ${buyersIn(scope)}
      )
      SELECT count(DISTINCT person_id) FILTER (WHERE consents)::int AS consented,
        count(*) FILTER (WHERE consents)::int AS homes,
        count(DISTINCT person_id) FILTER (WHERE NOT consents)::int AS unconsented,
        count(*) FILTER (WHERE person_id IS NULL)::int AS unbound
      FROM buyer`.execute(this.database.kysely)
    return rows[0] ?? { consented: 0, homes: 0, unconsented: 0, unbound: 0 }
  }

  /** Consents in force, held until the transaction ends: a withdrawal waits, or is seen. In the order of the homes. */
  async locked(tx: Tx, scope: SharedScope): Promise<SharedRow[]> {
    // The people before their consents, as the deletion of an account locks them.
    await sql`SELECT FROM person WHERE id IN (
      SELECT person_id FROM sharing_consent WHERE entry_id = ${scope.entryId} AND withdrawn_at IS NULL)
      ORDER BY id FOR KEY SHARE`.execute(tx)
    const consents = await tx
      .selectFrom('sharingConsent')
      .select(['id', 'personId'])
      .where('entryId', '=', scope.entryId)
      .where('withdrawnAt', 'is', null)
      .orderBy('id')
      .forShare()
      .execute()
    const { rows } = await sql<SharedRow>`
      SELECT c.id AS consent_id, m.person_id, p.name AS project_name, g.name AS building, h.unit, h.room,
        b.name_cipher, a.phone_cipher, s.contract_no, s.payment_way, s.total, s.handover_due_on,
        (SELECT json_object_agg(n.key, n.state) FROM journey j JOIN journey_node n ON n.journey_id = j.id
          WHERE j.purchase_id = s.id AND n.key = ANY(${loanStepKeys})) AS steps
      FROM unnest(${consents.map(({ id }) => id)}::uuid[], ${consents.map(({ personId }) => personId)}::uuid[])
        AS c (id, person_id)
      JOIN person a ON a.id = c.person_id
      JOIN membership m ON m.person_id = c.person_id AND m.ended_at IS NULL
      JOIN purchaser b ON b.id = m.purchaser_id
      JOIN purchase s ON s.id = b.purchase_id AND s.status = 'active'
      JOIN home h ON h.id = s.home_id
      JOIN building g ON g.id = h.building_id
      JOIN project p ON p.id = h.project_id
      WHERE h.project_id = ${scope.projectId}
        ${scope.homeIds === null ? sql.raw('') : sql`AND h.id = ANY(${[...scope.homeIds]}::uuid[])`}
      ORDER BY length(g.name), g.name COLLATE "C", h.unit, length(h.room), h.room, b.position`.execute(tx)
    return rows
  }
}
