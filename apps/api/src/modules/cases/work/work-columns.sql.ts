import type { Answer, QuotationState, VisitState } from '@hub/contracts'

type Quotation = NonNullable<Answer<'GET /staff/cases/:caseId'>['quotation']>

/** Of a case `c`: the last appointment and the last quotation, and what the household thought of it. */
export const workColumns = `c.staff_id AS "staffId", c.engineer_id AS "engineerId", c.rating, c.rated_at AS "ratedAt",
  c.return_due_at AS "returnDueAt", c.returned_at AS "returnedAt",
  (SELECT json_build_object('id', v.id, 'state', v.state, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
      'proposer', v.proposer)
    FROM case_visit v WHERE v.case_id = c.id ORDER BY v.at DESC, v.id DESC LIMIT 1) AS visit,
  (SELECT json_build_object('id', q.id, 'state', q.state, 'lines', q.lines, 'total', q.total, 'at', q.at,
      'decidedAt', q.decided_at)
    FROM case_quotation q WHERE q.case_id = c.id ORDER BY q.at DESC, q.id DESC LIMIT 1) AS quotation`

/** {@link workColumns} as they come back; instants inside JSON as JSON writes them. */
export interface WorkRow {
  readonly staffId: string | null
  readonly engineerId: string | null
  readonly rating: number | null
  readonly ratedAt: Date | null
  readonly returnDueAt: Date | null
  readonly returnedAt: Date | null
  readonly visit: { id: string; state: VisitState; startsAt: string; endsAt: string; proposer: string } | null
  readonly quotation: (Omit<Quotation, 'state'> & { readonly state: QuotationState }) | null
}
