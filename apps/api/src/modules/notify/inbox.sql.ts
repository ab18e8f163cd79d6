/**
 * Messages `m` that a person $1 may read today ($2): those of homes that the person still belongs to, and of the purchase
 * only where that role sees it.
 */
export const readable = `m.person_id = $1 AND (m.home_id IS NULL OR EXISTS (
  SELECT FROM membership b WHERE b.home_id = m.home_id AND b.person_id = m.person_id AND b.ended_at IS NULL
    AND (b.until IS NULL OR b.until >= $2::date) AND (m.audience = 'household' OR b.role <> 'tenant')))`

/** A message `m` with its home and what became of it, for one page. */
export const messageColumns = `m.id, m.purpose, m.title, m.words, m.home_id AS "homeId", m.about_kind AS "aboutKind",
  m.about_id AS "aboutId", m.created_at AS "createdAt", m.read_at AS "readAt", m.next_at AS "nextAt",
  g.name AS building, h.unit, h.room,
  (SELECT json_agg(json_build_object('channel', d.channel, 'state', d.state, 'reason', d.reason, 'tries', d.tries,
    'at', d.at) ORDER BY d.channel) FROM message_delivery d WHERE d.message_id = m.id) AS attempts`

export const messageTables = `message m LEFT JOIN home h ON h.id = m.home_id LEFT JOIN building g ON g.id = h.building_id`
