/**
 * Whether a person was a proxy of a home at an instant, and so did something on the owner's behalf. Memberships keep
 * their days, so it is told of what was done long ago too. All three are SQL expressions.
 */
export const actedAsProxySql = (person: string, home: string, at: string): string => `EXISTS (
  SELECT FROM membership acting WHERE acting.home_id = ${home} AND acting.person_id = ${person}
    AND acting.role = 'proxy' AND acting.since <= ${at} AND (acting.ended_at IS NULL OR acting.ended_at >= ${at}))`
