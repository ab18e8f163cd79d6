import type { PreparedQuery } from '../../platform/database/database.js'
import { nodesJson } from '../journeys/index.js'
import { accountOf, moneyJson, paymentsJson } from './money-row.js'

const home = `h.id, p.name AS project, g.name AS building, h.unit, h.room, m.role, m.until, j.stage,
  s.id AS "purchaseId", s.sale_kind AS "saleKind"`
const mine = `FROM membership m
  JOIN home h ON h.id = m.home_id
  JOIN building g ON g.id = h.building_id
  JOIN project p ON p.id = h.project_id
  LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
  LEFT JOIN journey j ON j.purchase_id = s.id
  WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)`

/** $1 person, $2 today, $3 home. No row: not a member today. */
export const moneyScreenSql: PreparedQuery = {
  name: 'money-screen',
  text: `SELECT ${home}, j.template_id AS "templateId", s.handover_due_on AS "handoverDueOn", s.total, s.bank,
      s.contract_no AS "contractNo",
      (SELECT b.name_cipher FROM purchaser b WHERE b.purchase_id = s.id AND b.position = 1) AS "nameCipher",
      (${nodesJson}) AS nodes, ${moneyJson} AS money, ${paymentsJson} AS payments,
      ${accountOf('a.account_name')} AS "accountName"
    ${mine}`,
}

/** $1 person, $2 today, $3 home. No row: not a member today. */
export const safetyScreenSql: PreparedQuery = {
  name: 'safety-screen',
  text: `SELECT ${home},
      ${accountOf(`json_build_object('bank', a.bank, 'accountName', a.account_name, 'accountNumber', a.account_number,
        'since', a.since)`)} AS account,
      (SELECT json_build_object('number', l.number, 'issuedOn', l.issued_on, 'buildings', (
          SELECT json_agg(e.name ORDER BY length(e.name), e.name COLLATE "C") FROM presale_permit_building o
          JOIN building e ON e.id = o.building_id WHERE o.permit_id = l.id))
        FROM presale_permit_building k JOIN presale_permit l ON l.id = k.permit_id
        WHERE k.building_id = h.building_id) AS permit
    ${mine}`,
}
