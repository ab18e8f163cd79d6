import type { PreparedQuery } from '../../platform/database/database.js'
import { nodesJson } from '../journeys/index.js'

/** $1 person, $2 today. Every home whose purchase the person may know of, with its journey and what is to be paid. */
export const agendaSql: PreparedQuery = {
  name: 'agenda',
  text: `
    SELECT h.id, p.name AS project, g.name AS building, h.unit, h.room, j.template_id AS "templateId",
      s.handover_due_on AS "handoverDueOn", (${nodesJson}) AS nodes,
      (SELECT json_agg(json_build_object('number', i.number, 'name', i.name, 'payer', i.payer, 'purpose', i.purpose,
          'amount', i.amount, 'dueOn', COALESCE(i.due_on, d.actual_on + i.due_days)))
        FROM payment_plan_item i
        LEFT JOIN journey_node d ON d.journey_id = j.id AND d.key = i.due_node AND d.state = 'done'
        WHERE i.purchase_id = s.id AND i.cancelled_at IS NULL AND i.payer = 'customer') AS items,
      (SELECT json_agg(json_build_object('payer', t.payer, 'purpose', t.purpose, 'amount', t.amount)) FROM (
        SELECT payer, purpose, sum(amount)::bigint AS amount FROM payment
        WHERE purchase_id = s.id AND payer = 'customer' GROUP BY payer, purpose) t) AS sums
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    JOIN journey j ON j.purchase_id = s.id
    WHERE m.person_id = $1 AND m.ended_at IS NULL AND m.role <> 'tenant' AND (m.until IS NULL OR m.until >= $2::date)
    ORDER BY m.since DESC, h.id`,
}
