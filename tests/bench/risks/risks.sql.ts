export const broadcastId = '019a0000-0000-7000-8000-000000000001'

/** What the bench of risks asks of its own copy of the database. */
export const risksSql = {
  prepare: [
    // A first payment that came, and one that is due between 20 days ago and 100 days from now.
    `INSERT INTO payment_plan_item (id, project_id, purchase_id, number, name, amount, payer, purpose, due_on, due_days,
      confirmed, version, created_at)
    SELECT bench_id(10, n * 2 + i.number), s.project_id, s.id, i.number, i.name, 60000000, 'customer', 'price',
      current_date + CASE i.number WHEN 1 THEN -190 ELSE n * 53 % 121 - 20 END, 0, false, 1, now()
    FROM (SELECT *, row_number() OVER (ORDER BY id)::int AS n FROM purchase) s,
      (VALUES (1, '首付'), (2, '第 2 期房款')) AS i (number, name)
    ORDER BY n, i.number`,
    `INSERT INTO payment (id, project_id, purchase_id, paid_on, amount, ordinal, payer, purpose, means, created_at)
    SELECT bench_id(11, row_number() OVER (ORDER BY id)::int), project_id, id, current_date - 195, 60000000, 1, 'customer',
      'price', 'transfer', now()
    FROM purchase`,
    `INSERT INTO journey_risk (journey_id, project_id, next_on) SELECT id, project_id, current_date - 1 FROM journey`,
  ],
  open: 'SELECT sum(open)::int AS n FROM journey_risk',
  /** $1 today, $2 days. */
  dueWithin: 'SELECT count(*)::int AS n FROM journey_risk WHERE next_on <= $1::date + $2::int',
  /** $1 today, $2 journeys: after how many nights so many are due. */
  nightsUntil: `
    SELECT coalesce((SELECT next_on - $1::date AS n FROM journey_risk WHERE next_on IS NOT NULL
      ORDER BY next_on OFFSET $2::int - 1 LIMIT 1), 1) AS n`,
  /** For the first $1 projects, as a member of staff has published it at $2. */
  broadcast: `
    WITH writer AS (
      INSERT INTO staff (id, login, name, password_hash, created_at)
      VALUES ('${broadcastId}', 'bench', 'bench', '', now()) RETURNING id
    )
    INSERT INTO risk_broadcast (id, project_ids, everywhere, filter, severity, title, means, actor, until, state, expected,
      reached, staff_id, staff_name, published_at)
    SELECT '${broadcastId}', ARRAY(SELECT id FROM project ORDER BY id LIMIT $1), false, '{}', 2, '公积金额度下调',
      '批准晚了要补首付。', 'customer', $2::timestamptz::date + 30, 'publishing', 1, 0, writer.id, 'bench', $2 FROM writer`,
  reached: 'SELECT reached AS n FROM risk_broadcast',
  /** $1 now. */
  takeOff: `UPDATE risk_broadcast SET state = 'ending', ended_at = $1, ended_by = 'withdrawn', ended_words = '政策没有调整'`,
  takenOff: `SELECT count(*)::int AS n FROM risk WHERE rule_key = 'broadcast' AND ended_at IS NOT NULL`,
}
