import type { PreparedQuery } from '../../platform/database/database.js'
import { delayCardsJson } from '../delays/index.js'
import { nodesJson, openRisksJson } from '../journeys/index.js'
import { papersJson } from '../papers/index.js'

/** $1 person, $2 today, $3 home, $4 the node whose history is wanted, or null. No row: not a member today. */
export const journeyScreenSql: PreparedQuery = {
  name: 'journey-screen',
  text: `
    SELECT h.id, h.project_id AS "projectId", p.name AS project, g.name AS building, h.unit, h.room, m.role, m.until, j.stage,
      h.officer_name AS "officerName", h.officer_phone_cipher AS "officerPhoneCipher",
      j.template_id AS "templateId", s.handover_due_on AS "handoverDueOn", s.sale_kind AS "saleKind", s.payment_way AS "paymentWay",
      (${nodesJson}) AS nodes,
      (${openRisksJson} AND r.node_key = $4) AS risks,
      (${delayCardsJson}) AS delays,
      (SELECT json_agg(json_build_object('at', x.at, 'actorKind', x.actor_kind, 'actorName', x.actor_name,
          'action', x.action, 'onDate', x.on_date, 'note', x.note) ORDER BY x.at DESC, x.id DESC)
        FROM journey_history x WHERE x.journey_id = j.id AND x.node_key = $4) AS history,
      (${papersJson('r.node_key = $4')}) AS papers
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)`,
}
