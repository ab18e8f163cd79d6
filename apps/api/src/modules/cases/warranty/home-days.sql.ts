/**
 * Of a home `h`, what its warranties count from, as one JSON value: the building was found good, the home was handed over
 * (to whoever bought it then: a warranty goes with the home), and when which category was repaired last.
 */
export const homeDaysJson = `(SELECT json_build_object(
    'project', wj.name, 'city', wj.city,
    'completedOn', max(n.actual_on) FILTER (WHERE n.key = 'construction_completed'),
    'handedOverOn', min(n.actual_on) FILTER (WHERE n.key = 'handover'),
    'repaired', (SELECT json_object_agg(r.part, r.on_day) FROM (
      SELECT part, max(done_at + interval '8 hours')::date AS on_day FROM service_case
      WHERE home_id = h.id AND kind = 'repair' AND state IN ('done', 'closed') AND part IS NOT NULL GROUP BY part) r))
  FROM project wj
    LEFT JOIN purchase wp ON wp.home_id = h.id AND wp.status IN ('active', 'transferred')
    LEFT JOIN journey w ON w.purchase_id = wp.id
    LEFT JOIN journey_node n ON n.journey_id = w.id AND n.state = 'done'
      AND n.key IN ('construction_completed', 'handover')
  WHERE wj.id = h.project_id GROUP BY wj.id)`

/** {@link homeDaysJson} as it comes back. */
export interface HomeDaysRow {
  readonly project: string
  readonly city: string | null
  readonly completedOn: string | null
  readonly handedOverOn: string | null
  readonly repaired: Record<string, string> | null
}
