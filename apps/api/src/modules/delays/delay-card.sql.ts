import type { Answer } from '@hub/contracts'

export type DelayCard = NonNullable<Answer<'GET /home-screen'>['delay']>

/** The standing delays that the purchase `s` was told of, the newest first, as one JSON array of {@link DelayCard}. */
export const delayCardsJson = `SELECT json_agg(json_build_object('id', a.id, 'nodeKey', a.node_key, 'nodeName', a.node_name,
    'newOn', v.new_on, 'isAnswered', d.choice IS NOT NULL) ORDER BY a.id DESC)
  FROM delay_home d
  JOIN delay_announcement a ON a.id = d.announcement_id AND a.state = 'announced'
  JOIN delay_version v ON v.announcement_id = a.id AND v.version = a.version
  WHERE d.purchase_id = s.id`
