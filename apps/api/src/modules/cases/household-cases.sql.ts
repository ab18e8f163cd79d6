/**
 * Cases `c` of a home that a member `m` may read: those of the household that has the home now; a tenant reads repairs and
 * what the tenant has reported, not what the owner has to say to the developer. $1 person, $2 today, $3 home.
 */
export const householdCases = `membership m
    JOIN purchase p ON p.home_id = m.home_id AND p.status = 'active'
    JOIN service_case c ON c.purchase_id = p.id
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)
      AND (m.role <> 'tenant' OR c.kind = 'repair' OR c.person_id = $1)`
