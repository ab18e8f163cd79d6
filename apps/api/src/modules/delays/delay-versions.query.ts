import type { Answer, DelayVersionKind } from '@hub/contracts'
import type { Kysely } from 'kysely'
import type { DB } from '../../platform/database/schema.generated.js'

type Versions = Answer<'GET /homes/:homeId/delays/:delayId'>['versions']

/** Everything that was said of a delay, the newest first. */
export async function delayVersions(db: Kysely<DB>, announcementId: string): Promise<Versions> {
  const rows = await db
    .selectFrom('delayVersion')
    .select(['version', 'kind', 'cause', 'newOn', 'at', 'staffName'])
    .where('announcementId', '=', announcementId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ kind, at, staffName, ...said }) => ({
    ...said,
    kind: kind as DelayVersionKind,
    at: at.toISOString(),
    by: staffName,
  }))
}
