import { civilDate, type CivilDate, fen } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'
import { type CompensationEstimate, type CompensationTerms, estimateCompensation } from './compensation.rules.js'
import { CompensationTermsBook } from './compensation-terms.js'

/** Which homes a delay is told to: one journey, one building, or the whole project. */
export interface DelayScope {
  readonly projectId: string
  readonly building?: string | undefined
  readonly journeyId?: string | undefined
}

/** A home before it is told. */
export interface TouchedHome {
  readonly journeyId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly wasOn: string | null
  readonly estimate: CompensationEstimate | null
}

interface Row extends Omit<TouchedHome, 'estimate'> {
  readonly project: string
  readonly total: number | null
  readonly paid: number | null
  readonly handoverDueOn: string | null
  readonly isHandover: boolean
  /** What a file has told of the contract, or of all contracts of its project. */
  readonly ownTerms: Omit<CompensationTerms, 'project'> | null
}

/** Whether the journey `j` in the building `g` is in a scope of its project. */
const isIn = ({ building, journeyId }: DelayScope) => sql`
  (${building ?? null}::text IS NULL OR g.name = ${building ?? null})
  AND (${journeyId ?? null}::uuid IS NULL OR j.id = ${journeyId ?? null})`

/** Homes that a delay touches: those that still have its node before them. */
@Injectable()
export class DelayHomesStore {
  constructor(private readonly terms: CompensationTermsBook) {}

  /** Locks the journeys of a scope, so that their days stay as {@link touched} then finds them. */
  async lock(tx: Tx, scope: DelayScope): Promise<void> {
    await sql`
      SELECT FROM journey j JOIN home h ON h.id = j.home_id JOIN building g ON g.id = h.building_id
      WHERE j.project_id = ${scope.projectId} AND ${isIn(scope)} ORDER BY j.id FOR UPDATE OF j`.execute(tx)
  }

  /** @param nodeKey the late node; an estimate exists for the handover only, since the contract speaks of that. */
  async touched(tx: Tx, scope: DelayScope, nodeKey: string, newOn: CivilDate): Promise<TouchedHome[]> {
    const { rows } = await sql<Row>`
      SELECT j.id AS journey_id, j.home_id, j.purchase_id, n.planned_on AS was_on, p.name AS project, s.total,
        (SELECT sum(m.amount)::bigint FROM payment m WHERE m.purchase_id = s.id AND m.purpose = 'price') AS paid,
        s.handover_due_on, ${nodeKey === 'handover'}::boolean AS is_handover, (
          SELECT json_build_object('millionthsPerDay', t.rate, 'base', t.base, 'graceDays', t.grace_days,
            'terminateAfterDays', t.terminate_after_days, 'source', t.clause)
          FROM contract_term t WHERE t.project_id = s.project_id AND (t.purchase_id = s.id OR t.purchase_id IS NULL)
          ORDER BY t.purchase_id NULLS LAST LIMIT 1) AS own_terms
      FROM journey j
      JOIN purchase s ON s.id = j.purchase_id AND s.status = 'active'
      JOIN home h ON h.id = j.home_id
      JOIN building g ON g.id = h.building_id
      JOIN project p ON p.id = j.project_id
      LEFT JOIN journey_node n ON n.journey_id = j.id AND n.key = ${nodeKey}
      WHERE j.project_id = ${scope.projectId}
        -- A node that nobody has touched is locked and has no row; whether a journey has it, its template tells.
        AND j.template_id IN (
          SELECT t.id FROM journey_template t WHERE t.body->'nodes' @> ${JSON.stringify([{ key: nodeKey }])}::jsonb)
        AND coalesce(n.state, 'locked') NOT IN ('done', 'skipped')
        AND ${isIn(scope)}
      ORDER BY j.id`.execute(tx)
    return rows.map((row) => this.home(row, newOn))
  }

  /** Writes homes that are told, or told anew; what they have chosen stays. */
  async save(tx: Tx, announcementId: string, projectId: string, homes: readonly TouchedHome[]): Promise<void> {
    const rows = homes.map(({ journeyId, homeId, purchaseId, wasOn, estimate }) => ({
      ...{ announcement_id: announcementId, journey_id: journeyId, project_id: projectId },
      ...{ home_id: homeId, purchase_id: purchaseId, was_on: wasOn, estimate },
    }))
    await sql`
      INSERT INTO delay_home (announcement_id, journey_id, project_id, home_id, purchase_id, was_on, estimate)
      SELECT announcement_id, journey_id, project_id, home_id, purchase_id, was_on, estimate
      FROM json_populate_recordset(NULL::delay_home, ${JSON.stringify(rows)}::json)
      ON CONFLICT (announcement_id, journey_id) DO UPDATE SET estimate = excluded.estimate`.execute(tx)
  }

  private home(
    { project, total, paid, handoverDueOn, isHandover, ownTerms, ...home }: Row,
    newOn: CivilDate,
  ): TouchedHome {
    const terms = isHandover ? (ownTerms ?? this.terms.of(project)) : undefined
    const facts = {
      total: total === null ? null : fen(total),
      paid: paid === null ? null : fen(paid),
      handoverDueOn: handoverDueOn === null ? null : civilDate(handoverDueOn),
    }
    return { ...home, estimate: terms ? estimateCompensation(terms, facts, newOn) : null }
  }
}
