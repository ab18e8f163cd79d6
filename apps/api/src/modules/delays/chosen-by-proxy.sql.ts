import { sql } from 'kysely'
import { actedAsProxySql } from '../homes/index.js'

/** Whether a proxy made the choice that the home of a delay (`d`) stands at, on the owner's behalf. */
export const chosenByProxy = sql<boolean>`EXISTS (
  SELECT FROM delay_answer x WHERE x.announcement_id = d.announcement_id AND x.journey_id = d.journey_id
    AND x.actor_kind = 'customer' AND x.at = d.chosen_at
    AND ${sql.raw(actedAsProxySql('x.actor_id', 'd.home_id', 'x.at'))})`
