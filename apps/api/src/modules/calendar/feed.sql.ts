import type { PreparedQuery } from '../../platform/database/database.js'
import { nodesJson } from '../journeys/index.js'

/**
 * $1 hash of the token, $2 today. No row: unknown or revoked. `role` is null once the reader has no access to the home;
 * `changeCount` tells how often all nodes changed together, those that have left included, `changes` when each of them did
 * last, `plan` the versions of the payment plan's items.
 */
export const feedSql: PreparedQuery = {
  name: 'calendar-feed',
  text: `
    SELECT f.id, f.last_read_at AS "lastReadAt", h.id AS "homeId", p.name AS project, g.name AS building, h.unit, h.room,
      m.role, j.id AS "journeyId", j.template_id AS "templateId", j.created_at AS "begunAt",
      s.handover_due_on AS "handoverDueOn",
      (${nodesJson}) AS nodes,
      j.left_versions + (SELECT coalesce(sum(n.version), 0)::int FROM journey_node n WHERE n.journey_id = j.id)
        AS "changeCount",
      (SELECT json_object_agg(i.id, i.version) FROM payment_plan_item i WHERE i.purchase_id = s.id) AS plan,
      (SELECT json_object_agg(x.node_key, x.at) FROM (
        SELECT node_key, max(at) AS at FROM journey_history WHERE journey_id = j.id GROUP BY node_key) x) AS changes
    FROM calendar_feed f
    JOIN home h ON h.id = f.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN membership m ON m.home_id = f.home_id AND m.person_id = f.person_id AND m.ended_at IS NULL
      AND (m.until IS NULL OR m.until >= $2::date)
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    WHERE f.token_hash = $1 AND f.revoked_at IS NULL`,
}
