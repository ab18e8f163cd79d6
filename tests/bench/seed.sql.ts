/** Homes per building, floors times doors. */
const perBuilding = 250
const buildingsPerProject = 40

/**
 * Ids that are worked out from a number: UUIDs of version 7 in rising order, as the product makes them. `kind` tells
 * the tables apart.
 */
const ids = `
  CREATE FUNCTION bench_id(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
    '01' || lpad(to_hex(kind), 2, '0') || lpad(to_hex(n), 8, '0') || '70008000000000000000')::uuid`

/** The first statement gets the templates as JSON, the home statement the sealed phone of the officer as $2. */
export const seedStatements = {
  ids,
  templates: `
    INSERT INTO journey_template (id, key, version, checksum, body, created_at)
    SELECT bench_id(9, t.n::int), body->>'key', (body->>'version')::int, checksum, body, now()
    FROM unnest($1::jsonb[], $2::text[]) WITH ORDINALITY AS t(body, checksum, n)`,
  projects: `
    INSERT INTO project (id, name, created_at)
    SELECT bench_id(1, n), '楼盘' || n, now() FROM generate_series(0, ($1::int - 1) / ${perBuilding * buildingsPerProject}) n`,
  buildings: `
    INSERT INTO building (id, project_id, name)
    SELECT bench_id(2, n), bench_id(1, n / ${buildingsPerProject}), (n % ${buildingsPerProject} + 1)::text
    FROM generate_series(0, ($1::int - 1) / ${perBuilding}) n`,
  homes: `
    INSERT INTO home (id, project_id, building_id, unit, room, area, officer_name, officer_phone_cipher, created_at)
    SELECT bench_id(3, n), bench_id(1, n / ${perBuilding * buildingsPerProject}), bench_id(2, n / ${perBuilding}),
      '', (n % ${perBuilding} / 4 + 1) || '0' || n % 4 + 1, 8900, '周宁', $2, now()
    FROM generate_series(0, $1::int - 1) n`,
  purchases: `
    INSERT INTO purchase (id, project_id, home_id, contract_no, payment_way, sale_kind, total, subscribed_on,
      handover_due_on, status, created_at)
    SELECT bench_id(4, n), bench_id(1, n / ${perBuilding * buildingsPerProject}), bench_id(3, n), 'YX-' || n,
      'combined_loan', 'presale', 298000000, current_date - 200, current_date + 500, 'active', now()
    FROM generate_series(0, $1::int - 1) n`,
  people: `INSERT INTO person (id, created_at) SELECT bench_id(5, n), now() FROM generate_series(0, $1::int - 1) n`,
  logIns: `
    INSERT INTO login_session (id, person_id, client, created_at)
    SELECT bench_id(6, n), bench_id(5, n), 'weapp/1.0.0', now() FROM generate_series(0, $1::int - 1) n`,
  memberships: `
    INSERT INTO membership (id, project_id, home_id, person_id, role, since)
    SELECT bench_id(7, n), bench_id(1, n / ${perBuilding * buildingsPerProject}), bench_id(3, n), bench_id(5, n),
      'owner', now() FROM generate_series(0, $1::int - 1) n`,
  journeys: `
    INSERT INTO journey (id, project_id, home_id, purchase_id, template_id, stage, turns, created_at)
    SELECT bench_id(8, n), bench_id(1, n / ${perBuilding * buildingsPerProject}), bench_id(3, n), bench_id(4, n),
      bench_id(9, n % templates.count + 1), 'signed', '{customer}', now()
    FROM generate_series(0, $1::int - 1) n, (SELECT count(*)::int FROM journey_template) templates`,
  /**
   * Each journey stands at another node: done before it, running at it, locked after it, which is what no row says. The
   * running one is due between 15 days ago and 45 days from now. The rows of a journey lie together, whatever the number of homes.
   */
  nodes: `
    WITH node AS MATERIALIZED (
      SELECT dense_rank() OVER (ORDER BY template.id) - 1 AS template, template_node.value->>'key' AS key,
        template_node.at::int - 1 AS at, template_node.value->>'milestone' = 'handover' AS planned,
        jsonb_array_length(template.body->'nodes') AS length
      FROM journey_template template, jsonb_array_elements(template.body->'nodes') WITH ORDINALITY AS template_node(value, at)
    )
    INSERT INTO journey_node (journey_id, key, state, planned_on, started_on, actual_on, due_on, received, confirmed, version)
    SELECT bench_id(8, n), key, CASE WHEN at < now_at THEN 'done' WHEN at = now_at THEN 'active' ELSE 'locked' END,
      current_date - 7 * (now_at - at), CASE WHEN at = now_at THEN current_date - 3 END,
      CASE WHEN at < now_at THEN current_date - 7 * (now_at - at) END,
      CASE WHEN at = now_at THEN current_date + n % 61 * 37 % 61 - 15 END, '{}', false, 1
    FROM generate_series(0, $1::int - 1) n, (SELECT count(*)::int FROM journey_template) templates
    CROSS JOIN LATERAL (SELECT *, n / 7 % length AS now_at FROM node WHERE template = n % templates.count OFFSET 0) node
    WHERE at <= now_at OR planned`,
}
