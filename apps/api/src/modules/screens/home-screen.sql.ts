import type { PreparedQuery } from '../../platform/database/database.js'
import { openCasesJson } from '../cases/index.js'
import { delayCardsJson } from '../delays/index.js'
import { nodesJson, openRisksJson } from '../journeys/index.js'
import { accountOf, moneyJson } from '../money/index.js'

/** $1 person, $2 today, $3 the home wanted or null for the one joined last. */
export const homeScreenSql: PreparedQuery = {
  name: 'home-screen',
  text: `
    WITH mine AS MATERIALIZED (
      SELECT home_id, role, until, since FROM membership
      WHERE person_id = $1 AND ended_at IS NULL AND (until IS NULL OR until >= $2::date)
    ), chosen AS MATERIALIZED (
      SELECT home_id FROM mine WHERE $3::uuid IS NULL OR home_id = $3 ORDER BY since DESC, home_id LIMIT 1
    )
    SELECT h.id, h.project_id AS "projectId", p.name AS project, g.name AS building, h.unit, h.room, m.role, m.until, j.stage,
      h.officer_name AS "officerName", h.officer_phone_cipher AS "officerPhoneCipher",
      j.template_id AS "templateId", s.handover_due_on AS "handoverDueOn",
      c.home_id IS NOT NULL AS chosen,
      CASE WHEN c.home_id IS NOT NULL THEN (
        ${nodesJson}
      ) END AS nodes,
      s.sale_kind AS "saleKind",
      CASE WHEN c.home_id IS NOT NULL THEN ${moneyJson} END AS money,
      CASE WHEN c.home_id IS NOT NULL THEN ${accountOf('true')} END AS "hasAccount",
      CASE WHEN c.home_id IS NOT NULL THEN (
        ${openRisksJson}
      ) END AS risks,
      CASE WHEN c.home_id IS NOT NULL THEN (${delayCardsJson}) END AS delays,
      CASE WHEN c.home_id IS NOT NULL THEN (${openCasesJson}) END AS cases
    FROM mine m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    LEFT JOIN chosen c ON c.home_id = h.id
    ORDER BY m.since DESC, h.id`,
}
