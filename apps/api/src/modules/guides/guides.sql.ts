import type { PreparedQuery } from '../../platform/database/database.js'
import { nodesJson } from '../journeys/index.js'

/** $1 person, $2 today, $3 home. No row: not a member today. */
export const guidesSql: PreparedQuery = {
  name: 'guides',
  text: `
    SELECT p.name AS project, p.city, g.name AS building, h.unit, h.room, h.area, m.role, s.id AS "purchaseId",
      s.project_id AS "projectId", s.total, s.handover_due_on AS "handoverDueOn", j.template_id AS "templateId",
      (${nodesJson}) AS nodes,
      (SELECT json_agg(t.item ORDER BY t.item) FROM guide_tick t WHERE t.purchase_id = s.id) AS ticked
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)`,
}
