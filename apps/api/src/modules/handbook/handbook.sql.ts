import type { PreparedQuery } from '../../platform/database/database.js'
import { nodesJson } from '../journeys/index.js'

/** $1 person, $2 today, $3 home. No row: not a member today. The building's own supervised account goes first. */
export const handbookSql: PreparedQuery = {
  name: 'handbook',
  text: `
    SELECT p.name AS project, g.name AS building, h.unit, h.room, m.role, h.officer_name AS "officerName",
      h.officer_phone_cipher AS "officerPhoneCipher", j.id AS "journeyId", j.template_id AS "templateId",
      s.handover_due_on AS "handoverDueOn", s.sale_kind AS "saleKind", s.payment_way AS "paymentWay",
      (${nodesJson}) AS nodes,
      (SELECT json_build_object('bank', a.bank, 'accountName', a.account_name, 'accountNumber', a.account_number)
        FROM supervised_account a
        WHERE a.project_id = h.project_id AND (a.building_id = h.building_id OR a.building_id IS NULL)
          AND a.since <= $2::date
        ORDER BY a.building_id IS NULL, a.since DESC, a.id DESC LIMIT 1) AS account
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)`,
}
