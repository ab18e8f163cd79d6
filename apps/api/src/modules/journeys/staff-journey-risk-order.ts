import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { behindPlace, listOrder, type ListPlace, placeOf, placeParts } from './staff-journey-order.js'

/** Where a journey stands when the gravest come first. */
export interface RiskPlace extends ListPlace {
  /** 0 without an open risk. */
  readonly severity: number
  readonly deadline: string | null
}

const Place = z.tuple([z.int().min(0).max(3), z.union([z.iso.date(), z.literal('')]), ...placeParts])

/**
 * The gravest first, then the nearest deadline; of equals, and of those without a risk, by place. Where only journeys
 * with a risk are asked for the index `journey_risk_gravest` has this order, which knows nothing of NULLS LAST.
 */
export const riskOrder = (onlyRisky: boolean): RawBuilder<unknown> =>
  sql`w.severity DESC ${sql.raw(onlyRisky ? '' : 'NULLS LAST')}, w.deadline, ${listOrder}`

/** Journeys behind the one that a cursor names. @throws DomainError `request.invalid` */
export function behindRisk(after: string): RawBuilder<boolean> {
  const [severity, deadline, ...place] = readCursor(after, Place)
  const day = sql`${deadline || null}::date`
  return sql<boolean>`(coalesce(w.severity, 0) < ${severity}::int OR (coalesce(w.severity, 0) = ${severity}::int AND (
    coalesce(w.deadline, 'infinity') > coalesce(${day}, 'infinity')
    OR (w.deadline IS NOT DISTINCT FROM ${day} AND ${behindPlace(place)}))))`
}

export const riskCursorOf = (place: RiskPlace): string =>
  writeCursor([place.severity, place.deadline ?? '', ...placeOf(place)])
